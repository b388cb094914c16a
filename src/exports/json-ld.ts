import { chronology } from '../domain/chronology.ts';
import { lessonsInOrder } from '../domain/lessons.ts';
import type { History } from '../record/history.ts';
import type { Event } from '../schemas/event.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Subject } from '../schemas/subject.ts';
import { pageAddresses, type SiteRoot } from '../site/address.ts';
import { LICENCE } from '../site/licence.ts';
import { parseDate } from '../terms/dates.ts';
import type { Language } from '../terms/languages.ts';

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** What is said of every page that can be cited. */
export interface PageFacts {
  readonly url: string;
  readonly author: string;
  /** Name of the site. */
  readonly site: string;
  /** Days of its first and last version. */
  readonly published: string;
  readonly date: string;
  /** Address of the same page in the other language. */
  readonly translation: string;
  /** Addresses of the pages of its sources. */
  readonly sources: readonly string[];
}

/** Who answers for a page, since when, after which sources, and where it stands in the other language. */
export function pageData({ url, author, site, published, date, translation, sources }: PageFacts) {
  return {
    url,
    author: { '@type': 'Organization', name: author },
    publisher: { '@type': 'Organization', name: site },
    datePublished: published,
    dateModified: date,
    license: LICENCE,
    workTranslation: { '@id': translation },
    ...(sources.length > 0 && { citation: sources }),
  };
}

/** A page of prose, a statement, or whatever else is read as an article. */
export function articleData(headline: string, language: Language) {
  return { ...CONTEXT, '@type': 'Article', headline, inLanguage: language };
}

/**
 * The page of an event as schema.org has it. It is an article and no `Event`: search engines take that
 * for something one can still attend.
 */
export function eventData(event: Event, history: History, root: SiteRoot, language: Language) {
  const { earliest, latest } = parseDate(event.date);
  return {
    ...CONTEXT,
    '@type': 'Article',
    headline: event.title[language],
    inLanguage: language,
    temporalCoverage: earliest === latest ? earliest : `${earliest}/${latest}`,
    about: event.subjects.map((id) => history.subjects.get(id)?.data.name[language] ?? id),
    isPartOf: pageAddresses(root, 'data/')[language],
    license: LICENCE,
  };
}

/** The page of a subject as a term of a glossary. */
export function subjectData(subject: Subject, root: SiteRoot, language: Language) {
  return {
    ...CONTEXT,
    '@type': 'DefinedTerm',
    name: subject.name[language],
    ...(subject.aliases.length > 0 && { alternateName: subject.aliases }),
    description: subject.summary[language],
    ...(subject.homepage && { sameAs: subject.homepage }),
    inDefinedTermSet: pageAddresses(root, 'subjects/')[language],
  };
}

/** The page of a lesson as something that one learns from. */
export function lessonData(lesson: Lesson, root: SiteRoot, language: Language) {
  return {
    ...CONTEXT,
    '@type': 'LearningResource',
    name: lesson.title[language],
    description: lesson.summary[language],
    inLanguage: language,
    learningResourceType: 'lesson',
    teaches: lesson.objectives.map((objective) => objective[language]),
    timeRequired: `PT${lesson.minutes}M`,
    isAccessibleForFree: true,
    isPartOf: pageAddresses(root, 'course/')[language],
  };
}

/** The course as a whole, with its lessons. */
export function courseData(
  history: History,
  root: SiteRoot,
  language: Language,
  name: string,
  description: string,
) {
  return {
    ...CONTEXT,
    '@type': 'Course',
    name,
    description,
    inLanguage: language,
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: 'Container History contributors', url: root },
    hasPart: lessonsInOrder(history).map(({ id }) => pageAddresses(root, `course/${id}/`)[language]),
  };
}

/** The words that tell of the data as a whole. */
export interface DatasetWords {
  readonly name: string;
  readonly description: string;
}

/** The page of the data as a data set that can be downloaded. */
export function datasetData(history: History, root: SiteRoot, language: Language, words: DatasetWords) {
  const events = chronology(history);
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    ...words,
    url: pageAddresses(root, 'data/')[language],
    inLanguage: ['en', 'zh-CN'],
    temporalCoverage: `${events[0]?.when.earliest ?? '..'}/${events.at(-1)?.when.latest ?? '..'}`,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Container History contributors', url: root },
    distribution: [
      download(`${root}api/v1/events.json`, 'application/json'),
      download(`${root}api/v1/events.csv`, 'text/csv'),
      download(`${root}api/v1/subjects.json`, 'application/json'),
      download(`${root}api/v1/references.json`, 'application/vnd.citationstyles.csl+json'),
      download(`${root}api/v1/claims.json`, 'application/json'),
      download(`${root}api/v1/lineage.json`, 'application/json'),
    ],
  };
}

function download(contentUrl: string, encodingFormat: string) {
  return { '@type': 'DataDownload', contentUrl, encodingFormat };
}

/** Data as the text of a script element, in which "<" could end the element or begin a comment. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
