/** The `locale` part of a route in every language, as Astro's `getStaticPaths` wants it. */
export const LOCALES = [undefined, 'zh-cn'] as const;

/** The paths of a page that exists once in each language. */
export function localePaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

/** The paths of pages that exist in each language for each of some records. */
export function recordPaths(ids: Iterable<string>) {
  const all = [...ids];
  return LOCALES.flatMap((locale) => all.map((id) => ({ params: { locale, id } })));
}
