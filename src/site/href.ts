import { type Language, pathPrefix } from '../terms/languages.ts';
import type { Section } from '../terms/sections.ts';

/**
 * Address of a page on this site, below its base.
 * @param path without a leading slash: `timeline/`
 */
export function pageHref(language: Language, path: string): string {
  return `${baseHref()}${pathPrefix(language)}${path}`;
}

/** Address of the page of a record. */
export function recordHref(language: Language, section: Section, id: string): string {
  return pageHref(language, `${section}/${id}/`);
}

/** Address of a file that is the same in all languages: `api/v1/events.json`. */
export function fileHref(path: string): string {
  return `${baseHref()}${path}`;
}

/** The part of a path below base and language, without slashes at its ends. */
export function pathBelow(pathname: string): string {
  const below = pathname.slice(baseHref().length).replace(/^zh-cn(\/|$)/, '');
  return below.replace(/\/$/, '');
}

function baseHref(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/');
}
