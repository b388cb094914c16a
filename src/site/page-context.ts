import type { AstroGlobal } from 'astro';
import { type Language, languageOf } from '../terms/languages.ts';

/** Language of the page that is being drawn. */
export function pageLanguage(astro: Pick<AstroGlobal, 'locals'>): Language {
  return languageOf(astro.locals.starlightRoute.locale);
}
