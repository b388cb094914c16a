import type { AstroGlobal } from 'astro';
import type { Language } from '../terms/languages.ts';
import { pageHref, pathBelow } from './href.ts';
import { pageLanguage } from './page-context.ts';

/** The page that is being drawn, in the other language. */
export function languageTwin(astro: Pick<AstroGlobal, 'locals' | 'url'>): {
  language: Language;
  label: string;
  href: string;
} {
  const isEnglish = pageLanguage(astro) === 'en';
  const language = isEnglish ? 'zh-CN' : 'en';
  const path = pathBelow(astro.url.pathname);
  return {
    language,
    label: isEnglish ? '简体中文' : 'English',
    href: pageHref(language, path === '' ? '' : `${path}/`),
  };
}
