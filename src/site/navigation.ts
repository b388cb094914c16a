import type { AstroGlobal } from 'astro';
import { pageHref, pathBelow } from './href.ts';
import { pageLanguage } from './page-context.ts';

const LINKS = [
  { key: 'nav.timeline', path: 'timeline/', section: 'timeline' },
  { key: 'nav.history', path: 'history/', section: 'history' },
  { key: 'nav.concepts', path: 'concepts/', section: 'concepts' },
  { key: 'nav.subjects', path: 'subjects/', section: 'subjects' },
  { key: 'nav.lineage', path: 'lineage/', section: 'lineage' },
  { key: 'nav.course', path: 'course/', section: 'course' },
  { key: 'nav.sources', path: 'sources/', section: 'sources' },
] as const;

/** The main ways into the site, in order, the one of the current section marked. */
export function siteLinks(astro: Pick<AstroGlobal, 'locals' | 'url'>) {
  const language = pageLanguage(astro);
  const [current] = pathBelow(astro.url.pathname).split('/');
  return LINKS.map(({ key, path, section }) => ({
    href: pageHref(language, path),
    text: astro.locals.t(key),
    isCurrent: section === current,
  }));
}
