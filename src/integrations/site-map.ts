import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { formerAddresses } from '../domain/former-ids.ts';
import { currentHistory } from '../site/current-history.ts';

/** Pages for frames and for paper, which hold what other pages hold. */
const NOT_LISTED = /\/(embed|print)\//;

/**
 * The map of all pages for search engines, as Starlight would make it, but without the pages at former
 * addresses, which only lead on, and without second views of pages.
 */
export function siteMap(): AstroIntegration {
  let former: Set<string> | undefined;
  return sitemap({
    i18n: { defaultLocale: 'root', locales: { root: 'en', 'zh-cn': 'zh-CN' } },
    filter: (page) => {
      former ??= new Set(
        formerAddresses(currentHistory()).map(({ section, former: id }) => `${section}/${id}/`),
      );
      return !NOT_LISTED.test(page) && !former.has(page.split('/').slice(-3).join('/'));
    },
  });
}
