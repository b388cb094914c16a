import type { Language } from '../terms/languages.ts';

const END: { readonly [language in Language]: RegExp } = {
  // A full stop within "Docker, Inc. of" or "1.0" ends nothing.
  en: /^.*?[.!?][”’]?(?=\s+[“‘A-Z0-9]|$)/s,
  'zh-CN': /^.*?[。！？]”?/s,
};

/** The first sentence of a text; all of it where none ends. */
export function firstSentence(text: string, language: Language): string {
  return END[language].exec(text)?.[0] ?? text;
}
