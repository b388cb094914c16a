import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { filterWords } from '../search/build/filter-words.ts';
import { leadFiles, recordPages } from '../search/build/leads.ts';
import { namedPages, nameFiles } from '../search/build/names.ts';
import { nearNames, traditionalForms } from '../search/build/near.ts';
import type { LeadPage } from '../search/leads.ts';
import { currentHistory } from '../site/current-history.ts';
import { LANGUAGES, type Language, pathPrefix } from '../terms/languages.ts';

/**
 * Parts of a page that are no answer to a search: ways to other pages, notes, and lists that are
 * computed from records which have pages of their own. So an event is found once, at its page.
 */
const NOT_SEARCHED = [
  'nav',
  // The title is searched as such; in the text it would begin every passage.
  'h1',
  '.kicker',
  '.note-mark',
  '.section-anchor svg',
  '.pagination-links',
  '.record-section',
  // The tours retell events, which have pages of their own.
  '.tours',
  '.event-list',
  '.claim-card',
  '.track-name',
  '.level',
  '.verdict',
  '.event-link',
  // Dates and subjects of an event are searched as such; in the text they would stand in passages.
  '.event-date',
  '.tags',
  // Names of facts.
  '.facts dt',
];

/** The files of Pagefind that our search does not load: its own interfaces. */
const NOT_SERVED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index of the built pages; any fault stops the build. Each language is indexed
 * apart, and its sources apart from its other pages: they are many and seldom sought, and what a
 * search costs grows with the number of pages in its index.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // The worker loads parts of itself only when they are wanted.
        updateConfig({ vite: { worker: { format: 'es' } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        try {
          for (const language of LANGUAGES) {
            const pages = await writeIndex(root, folderOf(language), pagesOf(root, language));
            const sources = await writeIndex(root, `${folderOf(language)}-sources`, sourcesOf(language));
            await writeNames(root, language);
            logger.info(`${language}: ${pages} pages and ${sources} sources indexed`);
          }
        } finally {
          await close();
        }
      },
      'astro:server:setup': ({ logger }) => {
        logger.info('search needs an index of built pages: run "npm start" to try it');
      },
    },
  };
}

/**
 * @param folder name of the index below `pagefind/`
 * @param glob the pages that go into it
 * @returns how many pages those are
 * @throws {Error} naming every fault that Pagefind reports, or saying that there are no pages
 */
export async function writeIndex(root: string, folder: string, glob: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
  if (!index) throw new Error(`search index "${folder}": ${errors.join('\n')}`);
  const added = await index.addDirectory({ path: root, glob });
  const built = await index.getFiles();
  const faults = [...errors, ...added.errors, ...built.errors];
  if (added.page_count === 0) faults.push(`no page matches ${glob}`);
  if (faults.length > 0) throw new Error(`search index "${folder}": ${faults.join('\n')}`);
  for (const { path, content } of built.files) {
    if (NOT_SERVED.test(path)) continue;
    const file = join(root, 'pagefind', folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await index.deleteIndex();
  return added.page_count;
}

/** The folder of the index of a language, which is Pagefind's own name of that language. */
function folderOf(language: Language): string {
  return language.toLowerCase();
}

function pagesOf(root: string, language: Language): string {
  const prefix = pathPrefix(language);
  const sections = globSync(`${prefix}*/`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !['sources', 'pagefind', '_astro', 'api', 'zh-cn'].includes(name))
    .sort();
  return `${prefix}{index.html,sources/index.html,{${sections.join(',')}}/**/index.html}`;
}

function sourcesOf(language: Language): string {
  return `${pathPrefix(language)}sources/*/index.html`;
}

async function writeNames(root: string, language: Language): Promise<void> {
  const history = currentHistory();
  const words = JSON.parse(readFileSync(`content/i18n/${language}.json`, 'utf8'));
  const pages = namedPages(history, language, words, traditionalForms);
  const folder = join(root, 'pagefind', 'names', folderOf(language));
  await mkdir(folder, { recursive: true });
  for (const [number, text] of nameFiles(pages).entries())
    await writeFile(join(folder, `${number}.json`), text);
  const leads = [
    ...namedPages(history, language, words).map(({ n, ...page }) => page),
    ...recordPages(history, language, words),
  ];
  await writeLeads(join(root, 'pagefind', 'leads', folderOf(language)), leads);
  const near = nearNames(namedPages(history, language, words), JSON.stringify(allChinese()));
  await writeFile(join(folder, 'near.json'), JSON.stringify(near));
  await writeFile(join(folder, 'words.json'), JSON.stringify(filterWords(words)));
}

async function writeLeads(folder: string, pages: readonly LeadPage[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [number, file] of leadFiles(pages).entries())
    await writeFile(join(folder, `${number}.json`), JSON.stringify(file));
}

/** All texts of the record and the prose, for the characters in them. */
function allChinese(): unknown[] {
  const { events, subjects, claims, pages } = currentHistory();
  const records = [events, subjects, claims].flatMap((entries) =>
    [...entries.values()].map(({ data }) => data as unknown),
  );
  return [...records, ...pages.map(({ prose }) => prose)];
}
