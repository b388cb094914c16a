import type { AstroGlobal } from 'astro';
import { pageHref, pathBelow } from './href.ts';
import { pageLanguage } from './page-context.ts';

/** Where the index of a section stands; chapters and concepts are listed on the front page. */
const INDEX = {
  subjects: 'subjects/',
  events: 'timeline/',
  sources: 'sources/',
  claims: 'claims/',
  history: '#history',
  concepts: '#concepts',
} as const;

/** The line over a page's title that says what kind of page it is and leads to its siblings. */
export function kickerOf(
  astro: Pick<AstroGlobal, 'locals' | 'url'>,
): { section: keyof typeof INDEX; text: string; href: string } | undefined {
  const [section, id] = pathBelow(astro.url.pathname).split('/');
  if (!id || !isSection(section)) return undefined;
  return {
    section,
    text: astro.locals.t(`kicker.${section}`),
    href: pageHref(pageLanguage(astro), INDEX[section]),
  };
}

function isSection(text: string | undefined): text is keyof typeof INDEX {
  return text !== undefined && text in INDEX;
}
