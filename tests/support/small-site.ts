import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveSite } from '../../src/commands/serve-site.ts';
import type { History } from '../../src/record/history.ts';
import { writeSearch } from '../../src/search/build/write-search.ts';
import type { Sources } from '../../src/search/engine.ts';
import { type Language, pathPrefix } from '../../src/terms/languages.ts';
import { builtSearch } from '../search/support/built-search.ts';

/** A page of a small site, as the components draw it for the search. */
export interface SmallPage {
  /** Address below the root of its language. */
  readonly path: string;
  readonly type: string;
  readonly title: string;
  readonly date?: string;
  readonly decade?: string;
  /** HTML below the title. */
  readonly body: string;
}

/** A served site with a real index of its search. */
export interface SmallSite {
  readonly address: string;
  /** Its folder on the disk. */
  readonly root: string;
  sources(language: Language): Sources;
  close(): Promise<void>;
}

/** Writes some pages, makes their index as the build does, and serves both. */
export async function smallSite(
  history: History,
  pages: { readonly [language in Language]: readonly SmallPage[] },
): Promise<SmallSite> {
  const root = mkdtempSync(join(tmpdir(), 'small-site-'));
  // Pagefind's files are modules.
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  for (const language of ['en', 'zh-CN'] as const)
    for (const page of pages[language]) {
      const file = join(root, pathPrefix(language), page.path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, draw(page, language));
    }
  await writeSearch(root, history, (language) =>
    Object.fromEntries([...(history.words[language].words ?? [])].map(([key, { text }]) => [key, text])),
  );
  const { address, stop } = await serveSite({ folder: root, port: 0 });
  return {
    address,
    root,
    sources: (language) => builtSearch(address, language, root),
    close: async () => {
      await stop();
      rmSync(root, { recursive: true });
    },
  };
}

function draw({ type, title, date, decade, body }: SmallPage, language: Language): string {
  const facts = date ? `<span data-pagefind-ignore data-pagefind-meta="date:${date}">${date}</span>` : '';
  const filter = decade
    ? `<span data-pagefind-ignore data-pagefind-filter="decade:${decade}">${decade}</span>`
    : '';
  return `<!doctype html><html lang="${language}"><head><title>${title}</title>
<meta content="${type}" data-pagefind-filter="type[content]"></head>
<body><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>${facts}${filter}${body}</main></body></html>`;
}
