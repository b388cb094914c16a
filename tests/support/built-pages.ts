import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/terms/languages.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** File below dist/. */
  readonly file: string;
  /** Its address below the root, as links have it: `/subjects/docker/`. */
  readonly path: string;
  readonly html: string;
}

/** Folder that `npm run build` writes to. */
export const DIST = 'dist';

const RECORD_PAGE = /^\/(zh-cn\/)?(events|sources|claims|subjects)\/[^/]+\/$/;

/** Pages for frames and for paper: they have no header, and hold what other pages hold. */
const BARE_PAGE = /^\/(zh-cn\/)?(embed|print)\//;

let known: readonly BuiltPage[] | undefined;

/**
 * Every built page with the frame of the site, in the order of their files; those of one language where one is
 * named.
 */
export function builtPages(language?: Language): readonly BuiltPage[] {
  const framed = allPages().filter(({ path }) => !BARE_PAGE.test(path));
  return language ? framed.filter(({ path }) => languageOf(path) === language) : framed;
}

/** The language of a page, by its address below the root. */
export function languageOf(path: string): Language {
  return path.startsWith('/zh-cn/') ? 'zh-CN' : 'en';
}

/** One built page, by its address below the root. */
export function readPage(path: string): BuiltPage {
  const file = path.slice(1).replace(/\/$|^$/, (end) => `${end}index.html`);
  return { file, path, html: readFileSync(join(DIST, file), 'utf8') };
}

/** Every built page, those for frames and for paper too. */
export function allPages(): readonly BuiltPage[] {
  // Thousands of files, and one run of tests asks for them many times.
  known ??= readPages();
  return known;
}

function readPages(): BuiltPage[] {
  return globSync('**/*.html', { cwd: DIST })
    .filter((file) => !file.startsWith('pagefind'))
    .sort()
    .map((file) => readPage(`/${file.replace(/index\.html$/, '')}`));
}

/** Whether a page stands at an address that went away, and only leads on. */
export function leadsOn({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** Whether a page is drawn from a record alone, and has no script that other pages have not. */
export function isDrawn({ path, html }: BuiltPage): boolean {
  return RECORD_PAGE.test(path) && !html.includes('<starlight-toc');
}

/** The values of an attribute on a page, in order, with the entities of HTML resolved. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** What a reader sees of the main part of a page, without markup, drawings and navigation. */
export function mainText(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replace(/<(script|style|svg|nav|pre|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
