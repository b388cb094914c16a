import type { History } from '../record/history.ts';
import { chronology, landmarks } from './chronology.ts';
import { groupsIn } from './contents.ts';
import { perHistory } from './per-history.ts';

/** Sections of which pages have a picture for sharing; the family tree stands alone in its own. */
export type SharedSection = 'events' | 'history' | 'concepts' | 'lineage';

/** A page that has a picture of its own for sharing. */
export interface SharedPage {
  readonly section: SharedSection;
  readonly id: string;
}

/** Pages with a picture of their own: landmarks, chapters, explanations and the family tree. */
export const sharedPages = perHistory((history): readonly SharedPage[] => {
  const prose = (['history', 'concepts'] as const).flatMap((section) =>
    groupsIn(history, section, 'en').flatMap(({ pages }) => pages.map(({ id }) => ({ section, id }))),
  );
  const events = landmarks(chronology(history)).map(({ id }) => ({ section: 'events' as const, id }));
  return [...events, ...prose, { section: 'lineage', id: 'tree' }];
});

const pictures = perHistory(
  (history) =>
    new Map(
      sharedPages(history).map(({ section, id }) => [
        section === 'lineage' ? section : `${section}/${id}`,
        `social/${section}/${id}.png`,
      ]),
    ),
);

/**
 * The address of a page's picture below the root of its language.
 * @param path of the page: `events/docker-1-0`
 * @returns undefined where it has none of its own
 */
export function pictureOf(history: History, path: string): string | undefined {
  return pictures(history).get(path);
}
