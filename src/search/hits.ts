import { pieces } from '../terms/fold.ts';
import { isProse, type PageType, placeOf, SECTIONS, sectionOf } from '../terms/sections.ts';
import type { NameMatch } from './names.ts';
import type { PagefindPage } from './pagefind.ts';
import { beginningOf, markWords, type Passage, passageOf } from './passage.ts';
import { SAME } from './score-name.ts';
import type { TablePage } from './table.ts';

/** One thing found: a page, with the sections of it that hold the words. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** What kind of page it is: the value of the filter `type`. */
  readonly type?: string | undefined;
  /** What it is and when, in words. */
  readonly facts?: string;
  readonly passage: Passage;
  readonly sections: readonly Section[];
  /** Whether the page or one of its names holds the query word for word. */
  readonly isExact: boolean;
  /** Whether the page holds every word that was asked for. */
  readonly isComplete?: boolean;
  /** Whether its name is only like the query. */
  readonly isNear?: boolean;
}

/** A section of a page that holds the words. */
export interface Section {
  readonly url: string;
  readonly title: string;
  readonly passage: Passage;
}

/** Sections of a page that are shown. */
const MOST_SECTIONS = 3;

/**
 * A page as it was found in the texts.
 * @param words folded words of the query, to be marked
 */
export function pageHit(page: PagefindPage, words: string, isExact: boolean, name?: NameMatch): Hit {
  const { url, content, meta, filters, sub_results } = page;
  const marked = pieces(words);
  return {
    url,
    title: meta.title ?? url,
    ...(filters.type?.[0] && { type: filters.type[0] }),
    ...(meta.date && { facts: meta.date }),
    // A page that was asked for by name says at its beginning what it is.
    passage: name && name.score >= SAME ? beginningOf(content, marked) : passageOf(content, marked),
    sections: sectionsOf(sub_results, marked),
    isExact,
  };
}

/** The first sections of a page that hold the words; of a long page no more are marked than are shown. */
function sectionsOf(found: PagefindPage['sub_results'], words: readonly string[]): Section[] {
  const sections: Section[] = [];
  for (const { url, title, plain_excerpt } of found) {
    if (sections.length === MOST_SECTIONS) break;
    if (!url.includes('#')) continue;
    const passage = markWords(withDots(unescaped(plain_excerpt)), words);
    // Pagefind also gives sections that only hold beginnings of the words.
    if (isMarked(passage) || isMarked(markWords(title, words))) sections.push({ url, title, passage });
  }
  return sections;
}

function isMarked({ pieces }: Passage): boolean {
  return pieces.some((piece) => piece.isMarked);
}

/** Pagefind (1.6) escapes these two in passages of sections, even in plain ones. */
function unescaped(excerpt: string): string {
  return excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** Pagefind cuts anywhere: dots say so where no sentence begins or ends. */
function withDots(excerpt: string): string {
  const before = /^[\p{Lu}\p{N}“"]/u.test(excerpt) ? '' : '…';
  return `${before}${excerpt.replace(/^[\s，、。；,.;]+/, '')}${/[.。！？!?]$/.test(excerpt) ? '' : '…'}`;
}

/** A page of which only the table is known. */
export function titleHit({ path, title, facts }: TablePage, base: string, isExact: boolean): Hit {
  return {
    url: `${base}${path}`,
    title,
    type: typeOfPath(path),
    ...(facts && { facts }),
    passage: { pieces: [] },
    sections: [],
    isExact,
  };
}

/** A page whose name is only like the query. */
export function nearHit(page: TablePage, base: string): Hit {
  return { ...titleHit(page, base, false), isNear: true };
}

/** What kind of page stands at a path, with its language before it. */
export function typeOfPath(path: string): PageType | undefined {
  const below = path.replace(/^zh-cn\//, '');
  const section = placeOf(below)?.section ?? (isProse(below) ? sectionOf(below) : undefined);
  return section && SECTIONS[section].type;
}
