import { pieces } from '../terms/fold.ts';
import { type PageType, placeOf, SECTIONS } from '../terms/sections.ts';
import type { LeadPage } from './leads.ts';
import { type NameMatch, SAME } from './names.ts';
import type { NearPage } from './near.ts';
import type { PagefindPage } from './pagefind.ts';
import { beginningOf, markWords, type Passage, passageOf } from './passage.ts';

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
  const sections = sub_results
    .filter((section) => section.url !== url && section.url.includes('#'))
    .map(({ url, title, plain_excerpt }) => ({
      ...{ url, title },
      passage: markWords(withDots(unescaped(plain_excerpt)), marked),
    }))
    // Pagefind also gives sections that only hold beginnings of the words.
    .filter(({ title, passage }) => isMarked(passage) || isMarked(markWords(title, marked)));
  return {
    url,
    title: meta.title ?? url,
    ...(filters.type?.[0] && { type: filters.type[0] }),
    ...(meta.date && { facts: meta.date }),
    // A page that was asked for by name says at its beginning what it is.
    passage: name && name.score >= SAME ? beginningOf(content, marked) : passageOf(content, marked),
    sections: sections.slice(0, MOST_SECTIONS),
    isExact,
  };
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

/** A page as it was found by its name. */
export function nameHit({ page: { p, t, f, s }, score }: NameMatch, base: string, words: string): Hit {
  return {
    url: `${base}${p}`,
    title: t,
    type: typeOfPath(p),
    facts: f,
    passage: markWords(s, pieces(words)),
    sections: [],
    isExact: score === 100,
  };
}

/** A page as its title and summary tell of it. */
export function leadHit(page: LeadPage, base: string, words: string, isExact: boolean): Hit {
  const { p, t, f, s } = page;
  return {
    url: `${base}${p}`,
    title: t,
    type: typeOfPath(p),
    ...(f && { facts: f }),
    passage: passageOf(s, pieces(words)),
    sections: [],
    isExact,
  };
}

/** A page whose name is only like the query. */
export function nearHit({ path, title, facts }: NearPage, base: string): Hit {
  return {
    url: `${base}${path}`,
    title,
    type: typeOfPath(path),
    facts,
    passage: { pieces: [] },
    sections: [],
    isExact: false,
    isNear: true,
  };
}

/** What kind of page stands at a path, with its language before it. */
export function typeOfPath(path: string): PageType | undefined {
  const place = placeOf(path.replace(/^zh-cn\//, ''));
  return place && SECTIONS[place.section].type;
}
