import type { History } from '../../record/history.ts';
import type { Page } from '../../record/page.ts';
import { foundAs, type Subject } from '../../schemas/subject.ts';
import { parseDate } from '../../terms/dates.ts';
import { fill } from '../../terms/fill.ts';
import { fold } from '../../terms/fold.ts';
import { formatDate } from '../../terms/format-date.ts';
import { type Language, pathPrefix } from '../../terms/languages.ts';
import { isProse } from '../../terms/sections.ts';
import { BUCKETS, bucketOf, type NamedPage, nameKeys } from '../name-buckets.ts';

/** Words of the interface, by key. */
type Words = { readonly [key: string]: string };

/** Other ways to write a text: traditional characters, the sound of it. */
export type Respell = (text: string) => readonly string[];

/** How much each weight of a subject counts; articles that are no subject count as much as a main one. */
const WEIGHT = { core: 3, supporting: 2, mention: 1 } as const satisfies { [w in Subject['weight']]: number };
const ARTICLE = 3;
/** Characters of a summary that are shown under a name. */
const SUMMARY = 110;

/**
 * Every page that is looked for by name: the subjects with their aliases, the articles by title.
 * @param respell adds forms under which a name is to be found as well
 */
export function namedPages(
  history: History,
  language: Language,
  words: Words,
  respell: Respell = () => [],
): NamedPage[] {
  const subjects = [...history.subjects.values()].map(({ data }) => ofSubject(data, language, words));
  const articles = history.pages
    .filter((page) => page.language === language && isProse(page.slug))
    .map((page) => ofArticle(page, history.pages));
  return [...subjects, ...articles].map((page) => {
    const names = [...page.n, ...page.n.flatMap(respell)].map(fold).filter(Boolean);
    return { ...page, n: [...new Set(names)] };
  });
}

/** The files of names: one JSON text for each bucket, by its number. */
export function nameFiles(pages: readonly NamedPage[]): string[] {
  const buckets = Array.from({ length: BUCKETS }, () => new Set<NamedPage>());
  const shortened = pages.map((page) => ({ ...page, s: shorten(page.s) }));
  for (const page of shortened) for (const key of page.n.flatMap(nameKeys)) buckets[bucketOf(key)]?.add(page);
  return buckets.map((bucket) => JSON.stringify([...bucket]));
}

function ofSubject(subject: Subject, language: Language, words: Words): NamedPage {
  const { id, kind, name, active, summary, weight } = subject;
  const since = active && formatDate(parseDate(active.from), language, 'year');
  const until = active?.to && formatDate(parseDate(active.to), language, 'year');
  const years = since && fill(words[until ? 'facts.fromTo' : 'facts.since'] ?? '', { since, until });
  return {
    p: `${pathPrefix(language)}subjects/${id}/`,
    t: name[language],
    f: [words[`kind.${kind}`], years].filter(Boolean).join(' · '),
    s: summary[language],
    w: WEIGHT[weight],
    n: [
      name.en,
      name['zh-CN'],
      ...withoutBrackets(name.en),
      ...withoutBrackets(name['zh-CN']),
      ...foundAs(subject),
    ],
  };
}

function ofArticle(page: Page, all: readonly Page[]): NamedPage {
  const titles = all
    .filter(({ slug }) => slug === page.slug)
    .map(({ frontmatter }) => String(frontmatter.title));
  return {
    p: `${pathPrefix(page.language)}${page.slug}/`,
    t: String(page.frontmatter.title),
    // What kind of page it is, is said of every hit.
    f: '',
    s: String(page.frontmatter.description ?? ''),
    w: ARTICLE,
    n: titles,
  };
}

/** "Control groups (cgroups)" is looked for without its brackets, and an abbreviation in them as such. */
function withoutBrackets(name: string): string[] {
  const match = /^(.*?)\s*[（(]([^（）()]+)[）)]\s*$/.exec(name);
  const [, before = '', inside = ''] = match ?? [];
  return [before, /^[A-Z0-9]{2,}s?$/.test(inside) ? inside : ''].filter(Boolean);
}

function shorten(text: string): string {
  if (text.length <= SUMMARY) return text;
  const cut = text.slice(0, SUMMARY);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('，'), cut.lastIndexOf('、'));
  return `${cut.slice(0, end > SUMMARY / 2 ? end : SUMMARY)}…`;
}
