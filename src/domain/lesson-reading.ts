import type { History } from '../record/history.ts';
import type { Page } from '../record/page.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Language } from '../terms/languages.ts';
import { readingMinutes } from './contents.ts';
import { tourMinutes, toursInOrder } from './tours.ts';

/** Something that is read for a lesson. */
export interface ReadThing {
  /** Path below the root of its language: `history/docker/`. */
  readonly path: string;
  readonly title: string;
  /** The headings that are read, with their ids; none where it is read whole. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  /** How long reading takes, in whole minutes. */
  readonly minutes: number;
  readonly why: string;
}

/** What is read for a lesson, in its order; what is missing is left out. */
export function readingOf(history: History, { reading }: Lesson, language: Language): ReadThing[] {
  return reading.flatMap(({ page, headings = [], tour, why }) => {
    const found = page ? pageRead(history, page, headings, language) : tourRead(history, tour, language);
    return found ? [{ ...found, why: why[language] }] : [];
  });
}

/** The page of prose at a path. */
export function proseAt(history: History, slug: string, language: Language): Page | undefined {
  return history.pages.find((page) => page.slug === slug && page.language === language);
}

function pageRead(history: History, slug: string, wanted: readonly string[], language: Language) {
  const page = proseAt(history, slug, language);
  if (!page) return undefined;
  const headings = wanted.flatMap((id) => {
    const heading = page.headings.find((one) => one.id === id);
    return heading ? [{ id, text: heading.text }] : [];
  });
  const parts = wanted.length === 0 ? page.prose : wanted.flatMap((id) => linesBelow(page, id));
  const title = String(page.frontmatter.title ?? slug);
  return { path: `${slug}/`, title, headings, minutes: readingMinutes({ prose: parts, language }) };
}

/** The lines of a section, up to the next heading that stands as high. */
function linesBelow({ headings, prose }: Page, id: string): Page['prose'] {
  const index = headings.findIndex((one) => one.id === id);
  const start = headings[index];
  if (!start) return [];
  const next = headings.slice(index + 1).find(({ depth }) => depth <= start.depth);
  return prose.filter(({ line }) => line >= start.line && line < (next?.line ?? Number.POSITIVE_INFINITY));
}

function tourRead(history: History, id: string | undefined, language: Language) {
  const tour = toursInOrder(history).find((one) => one.id === id);
  if (!tour) return undefined;
  const minutes = tourMinutes(tour, language);
  return { path: `tours/${tour.id}/`, title: tour.title[language], headings: [], minutes };
}
