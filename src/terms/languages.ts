/** The languages of the site, as BCP 47 tags; the first is the one at the root of the site. */
export const LANGUAGES = ['en', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

const PATH_PREFIX = { en: '', 'zh-CN': 'zh-cn/' } as const satisfies { [l in Language]: string };

/** The language of a page, from Starlight's locale of it (`undefined` for the root). */
export function languageOf(locale: string | undefined): Language {
  return locale === 'zh-cn' ? 'zh-CN' : 'en';
}

/** The first part of every path in a language: empty for English, `zh-cn/` for Chinese. */
export function pathPrefix(language: Language): string {
  return PATH_PREFIX[language];
}

/** The language of a name that stands among texts of another one; undefined where it is of theirs. */
export function foreignLanguage(name: string, around: Language): Language | undefined {
  const own = /\p{Script=Han}/u.test(name) ? 'zh-CN' : 'en';
  return own === around ? undefined : own;
}
