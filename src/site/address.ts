import type { APIContext } from 'astro';
import { LANGUAGES, type Language, pathPrefix } from '../terms/languages.ts';
import { fileHref } from './href.ts';

/** Where the built site stands: host and base, ending in a slash. */
export type SiteRoot = string;

/** Absolute addresses of a page in every language. */
export type PageAddresses = { readonly [language in Language]: string };

/**
 * Absolute addresses of a page.
 * @param path path below the root of a language: `events/docker-1-0/`
 */
export function pageAddresses(root: SiteRoot, path: string): PageAddresses {
  const [en, chinese] = LANGUAGES.map((language) => `${root}${pathPrefix(language)}${path}`);
  return { en: en as string, 'zh-CN': chinese as string };
}

/** The root of the site as absolute address. */
export function siteRoot({ site }: Pick<APIContext, 'site'>): SiteRoot {
  return new URL(fileHref(''), site).href;
}
