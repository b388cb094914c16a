import type { AstroGlobal } from 'astro';
import { placeOf, SECTIONS, type Section } from '../terms/sections.ts';
import { pageHref, pathBelow } from './href.ts';
import { pageLanguage } from './page-context.ts';

/** The line over a page's title that says what kind of page it is and leads to its siblings. */
export function kickerOf(
  astro: Pick<AstroGlobal, 'locals' | 'url'>,
): { section: Section; id: string; text: string; href: string } | undefined {
  const place = placeOf(pathBelow(astro.url.pathname));
  if (!place) return undefined;
  const { section } = place;
  return {
    ...place,
    text: astro.locals.t(`kicker.${section}`),
    href: pageHref(pageLanguage(astro), SECTIONS[section].index),
  };
}
