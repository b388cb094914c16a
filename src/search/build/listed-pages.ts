import { allAsks } from '../../domain/asks.ts';
import type { History } from '../../record/history.ts';
import type { Page } from '../../record/page.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import { foundAs, type Subject } from '../../schemas/subject.ts';
import type { Tour } from '../../schemas/tour.ts';
import { parseDate } from '../../terms/dates.ts';
import { fill } from '../../terms/fill.ts';
import { fold } from '../../terms/fold.ts';
import { formatDate } from '../../terms/format-date.ts';
import { type Language, pathPrefix } from '../../terms/languages.ts';
import { isProse, placeOf } from '../../terms/sections.ts';
import type { ListedPage, UnaskedPage } from './listed-page.ts';
import { recordPages } from './records.ts';

/** Words of the interface, by key. */
export type Words = { readonly [key: string]: string };

/** How much each weight of a subject counts; articles that are no subject count as much as a main one. */
const WEIGHT = { core: 3, supporting: 2, mention: 1 } as const satisfies { [w in Subject['weight']]: number };
const ARTICLE = 3;

/** Every page of the table of a language, in the order of their paths. */
export function listPages(history: History, language: Language, words: Words): ListedPage[] {
  const all = [...namedPages(history, language, words), ...recordPages(history, language, words)];
  const ofLanguage = [...allAsks(history)].filter((ask) => ask.language === language);
  const asks = Map.groupBy(ofLanguage, ({ page }) => `${pathPrefix(language)}${page}/`);
  return all
    .map((page) => ({ ...page, asks: (asks.get(page.path) ?? []).map(({ text }) => text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every page that is looked for by name: the subjects with their aliases, articles, tours and lessons by title. */
export function namedPages(history: History, language: Language, words: Words): UnaskedPage[] {
  const subjects = [...history.subjects.values()].map(({ data }) => ofSubject(data, language, words));
  const articles = history.pages
    .filter((page) => page.language === language && isLooked(page))
    .map((page) => ofArticle(page, history.pages));
  const tours = [...history.tours.values()].map(({ data }) => ofTour(data, language, words));
  const lessons = [...history.lessons.values()].map(({ data }) => ofLesson(data, language, words));
  const views = (['timeline', 'lineage'] as const).map((view) => ofView(view, language, words));
  return [...subjects, ...articles, ...tours, ...lessons, ...views].map((page) => ({
    ...page,
    names: [...new Set(page.names.map(fold).filter(Boolean))],
  }));
}

/** Whether a page is looked for by its title: prose, and what stands in no section and says what it answers. */
function isLooked({ slug, frontmatter }: Page): boolean {
  return isProse(slug) || (placeOf(`${slug}/`) === undefined && Array.isArray(frontmatter.asks));
}

/** A page that is drawn from all records, by the word that leads to it. */
function ofView(view: 'timeline' | 'lineage', language: Language, words: Words): UnaskedPage {
  const title = words[`nav.${view}`] ?? '';
  return {
    path: `${pathPrefix(language)}${view}/`,
    ...{ title, facts: '', summary: '' },
    weight: ARTICLE,
    names: [title, view],
  };
}

function ofSubject(subject: Subject, language: Language, words: Words): UnaskedPage {
  const { id, kind, name, active, summary, weight } = subject;
  const since = active && formatDate(parseDate(active.from), language, 'year');
  const until = active?.to && formatDate(parseDate(active.to), language, 'year');
  const years = since && fill(words[until ? 'facts.fromTo' : 'facts.since'] ?? '', { since, until });
  return {
    path: `${pathPrefix(language)}subjects/${id}/`,
    title: name[language],
    facts: [words[`kind.${kind}`], years].filter(Boolean).join(' · '),
    summary: summary[language],
    weight: WEIGHT[weight],
    names: [
      name.en,
      name['zh-CN'],
      ...withoutBrackets(name.en),
      ...withoutBrackets(name['zh-CN']),
      ...foundAs(subject),
    ],
  };
}

function ofArticle(page: Page, all: readonly Page[]): UnaskedPage {
  const titles = all
    .filter(({ slug }) => slug === page.slug)
    .map(({ frontmatter }) => String(frontmatter.title));
  return {
    path: `${pathPrefix(page.language)}${page.slug}/`,
    title: String(page.frontmatter.title),
    // What kind of page it is, is said of every hit.
    facts: '',
    summary: String(page.frontmatter.description ?? ''),
    weight: ARTICLE,
    names: titles,
  };
}

function ofTour({ id, title, summary, steps }: Tour, language: Language, words: Words): UnaskedPage {
  return {
    path: `${pathPrefix(language)}tours/${id}/`,
    title: title[language],
    facts: fill(words['timeline.tourSteps'] ?? '', { count: steps.length }),
    summary: summary[language],
    weight: ARTICLE,
    names: Object.values(title),
  };
}

function ofLesson({ id, title, summary, minutes }: Lesson, language: Language, words: Words): UnaskedPage {
  return {
    path: `${pathPrefix(language)}course/${id}/`,
    title: title[language],
    facts: fill(words['course.minutes'] ?? '', { count: minutes }),
    summary: summary[language],
    weight: ARTICLE,
    names: Object.values(title),
  };
}

/** "Control groups (cgroups)" is looked for without its brackets, and an abbreviation in them as such; each may be empty. */
function withoutBrackets(name: string): string[] {
  const match = /^(.*?)\s*[（(]([^（）()]+)[）)]\s*$/.exec(name);
  const [, before = '', inside = ''] = match ?? [];
  return [before, /^[A-Z0-9]{2,}s?$/.test(inside) ? inside : ''];
}
