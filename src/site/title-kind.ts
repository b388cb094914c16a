import { placeOf, type Section } from '../terms/sections.ts';
import { pathBelow } from './href.ts';

/** How the head of a page is set where it is more than a title: the class of its element. */
export type TitleKind = 'plate' | 'duel-head' | 'stage-title';

const OF_SECTION: { readonly [section in Section]?: TitleKind } = { events: 'plate', claims: 'duel-head' };

/** @param pathname of the page, as in its address */
export function titleKind(pathname: string): TitleKind | undefined {
  const path = pathBelow(pathname);
  if (path === 'timeline') return 'stage-title';
  const section = placeOf(path)?.section;
  return section && OF_SECTION[section];
}
