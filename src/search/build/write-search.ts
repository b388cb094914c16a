import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { History } from '../../record/history.ts';
import { foundAs } from '../../schemas/subject.ts';
import { LANGUAGES, type Language } from '../../terms/languages.ts';
import { simplifier, type Traditional } from '../traditional.ts';
import { filterWords } from './filter-words.ts';
import { lexiconFiles } from './lexicon-files.ts';
import { listPages, type Words } from './listed-pages.ts';
import { nearTable } from './near.ts';
import { pagesOf, sourcesOf, writeIndex } from './page-index.ts';
import { searchWords } from './search-words.ts';
import { traditionalTable } from './traditional.ts';

/** Texts in a file: free hosts count files, and who reads one text fetches those beside it. */
export const TEXTS_A_FILE = 4;
/** Sources are many, small ones, and few are ever read. */
const SOURCES_A_FILE = 32;

/** How many pages of a language were indexed. */
export interface Indexed {
  readonly language: Language;
  readonly pages: number;
  readonly sources: number;
}

/**
 * Writes all that the search needs into `pagefind/` of a built site. Each language is indexed apart, and its
 * sources apart from its other pages: they are many and seldom sought, and what a search costs grows with the
 * number of pages in its index.
 * @param wordsIn words of the interface in a language
 * @throws {Error} naming what could not be indexed
 */
export async function writeSearch(
  root: string,
  history: History,
  wordsIn: (language: Language) => Words,
): Promise<Indexed[]> {
  try {
    const traditional = traditionalTable(allText(history), namesOf(history));
    const indexed: Indexed[] = [];
    for (const language of LANGUAGES)
      indexed.push(await writeLanguage(root, history, language, wordsIn(language), traditional));
    await writeJson(join(root, 'pagefind/words'), 'traditional', traditional);
    return indexed;
  } finally {
    await close();
  }
}

async function writeLanguage(
  root: string,
  history: History,
  language: Language,
  words: Words,
  traditional: Traditional,
): Promise<Indexed> {
  const tag = language.toLowerCase();
  const { pages, texts } = await writeIndex(root, tag, pagesOf(root, language), TEXTS_A_FILE);
  const sources = await writeIndex(root, `${tag}-sources`, sourcesOf(language), SOURCES_A_FILE);
  const simplify = simplifier(traditional);
  const listed = listPages(history, language, words).map((page) => ({
    ...page,
    asks: page.asks.map(simplify),
  }));
  const { table, files } = lexiconFiles(listed, texts);
  const folder = join(root, 'pagefind/words', tag);
  await writeJson(folder, 'pages', table);
  for (const [number, file] of files.entries()) await writeJson(folder, String(number), file);
  await writeJson(folder, 'near', nearTable(listed));
  await writeJson(folder, 'interface', searchWords(words));
  await writeJson(folder, 'filters', filterWords(words));
  return { language, pages, sources: sources.pages };
}

async function writeJson(folder: string, name: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
}

/** All texts of the record and the prose, for the characters and words in them; what is asked is no text of the site. */
function allText({ events, subjects, claims, pages }: History): string {
  const records = [events, subjects, claims].flatMap((entries) =>
    [...entries.values()].map(({ data: { asks: _, ...told } }): unknown => told),
  );
  return JSON.stringify([...records, ...pages.map(({ prose }) => prose)]);
}

function namesOf({ subjects }: History): string[] {
  return [...subjects.values()].flatMap(({ data }) => [data.name['zh-CN'], ...foundAs(data)]);
}
