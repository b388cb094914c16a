import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Fault } from '../../src/record/faults.ts';
import type { Entry, History } from '../../src/record/history.ts';
import { parsePage } from '../../src/record/page.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import { NOTHING_PUBLISHED, type Published } from '../../src/record/published.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { changesSchema } from '../../src/schemas/change.ts';
import { contentsSchema } from '../../src/schemas/contents.ts';
import { erasSchema } from '../../src/schemas/era.ts';
import { RECORD_SCHEMAS } from '../../src/schemas/records.ts';
import { termsSchema } from '../../src/schemas/term.ts';
import { wordsSchema } from '../../src/schemas/word.ts';
import type { RecordKind } from '../../src/terms/kinds.ts';
import type { Language } from '../../src/terms/languages.ts';

type Fields = { [field: string]: unknown };

/** A small content: fields that differ from a sound record, by kind and file name; pages as MDX. */
export interface Content {
  readonly events?: { readonly [file: string]: Fields };
  readonly subjects?: { readonly [file: string]: Fields };
  readonly references?: { readonly [file: string]: Fields };
  readonly claims?: { readonly [file: string]: Fields };
  readonly tours?: { readonly [file: string]: Fields };
  readonly quizzes?: { readonly [file: string]: Fields };
  readonly lessons?: { readonly [file: string]: Fields };
  readonly changes?: readonly Fields[];
  readonly contents?: readonly Fields[];
  readonly terms?: readonly Fields[];
  /** Background words. */
  readonly glossary?: readonly Fields[];
  readonly eras?: readonly Fields[];
  /** Words of the interface, by language. */
  readonly words?: { readonly [language in Language]?: { readonly [key: string]: string } };
  readonly pages?: { readonly [file: string]: string };
  readonly published?: Partial<Published>;
}

const text = { en: 'A text.', 'zh-CN': '一段文字。' };
const sound = {
  events: (id: string) => ({
    id,
    date: '2000-03-14',
    title: { en: `What ${id} was`, 'zh-CN': `${id}是什么` },
    summary: text,
    track: 'isolation',
    level: 2,
    subjects: ['jail'],
    references: [{ id: 'manual' }],
    certainty: 'certain',
  }),
  subjects: (id: string) => ({
    id,
    kind: 'tool',
    name: { en: id, 'zh-CN': id },
    summary: text,
    weight: 'core',
    references: [{ id: 'manual' }],
  }),
  references: (id: string) => ({
    id,
    type: 'webpage',
    title: `Title of ${id}`,
    kind: 'primary',
    verification: { method: 'repository' },
  }),
  claims: (id: string) => ({
    id,
    stated: text,
    statedIn: 'popular',
    verdict: 'wrong',
    weight: 'slip',
    correction: text,
    references: [{ id: 'manual' }],
  }),
  tours: (id: string) => ({
    id,
    title: text,
    summary: text,
    steps: ['a', 'b', 'c'].map((event) => ({ event, text })),
  }),
  quizzes: (id: string) => ({
    id,
    page: '/concepts/container/',
    type: 'single',
    stem: text,
    options: ['a', 'b', 'c'].map((option) => ({ id: option, text, right: option === 'b', why: text })),
    references: [{ id: 'manual' }],
  }),
  lessons: (id: string) => ({
    id,
    title: text,
    summary: text,
    objectives: [text, text, text],
    minutes: 60,
    before: [{ text }],
    reading: [
      { page: 'history/first', why: text },
      { page: 'history/first', headings: ['start'], why: text },
    ],
    view: { from: '2000', to: '2001', look: text },
    discussion: [text, text],
    task: { text, answer: text, references: [{ id: 'manual', locator: '§1' }] },
    questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'],
    statements: { wrong: 'c1', right: ['c2', 'c3', 'c4'] },
    traps: ['c1'],
  }),
} as const satisfies { [kind in RecordKind]: (id: string) => Fields };

/**
 * A history made through the real parser from YAML. A subject `jail` and a source `manual` are always
 * there, so that a test names only what it is about.
 * @throws {Error} where a record does not fit its schema: that is another test's matter
 */
export function historyOf(content: Content): History {
  const read = (kind: RecordKind, files: { readonly [file: string]: Fields }) => {
    const schema: z.ZodType<unknown> = RECORD_SCHEMAS[kind];
    return new Map(
      Object.entries(files).map(([file, fields]): [string, Entry<never>] => {
        const yaml = stringify({ ...sound[kind](file), ...fields });
        const { entry, faults } = parseRecord(`content/${kind}/${file}.yaml`, yaml, schema);
        if (!entry) throw new Error(faults.map(({ message }) => message).join('\n'));
        return [file, entry as Entry<never>];
      }),
    );
  };
  const eras = readList('content/eras.yaml', content.eras ?? [{}], ERA, erasSchema);
  return {
    events: read('events', content.events ?? {}),
    subjects: read('subjects', { jail: {}, ...content.subjects }),
    references: read('references', { manual: {}, ...content.references }),
    claims: read('claims', content.claims ?? {}),
    tours: read('tours', content.tours ?? {}),
    quizzes: read('quizzes', content.quizzes ?? {}),
    lessons: read('lessons', content.lessons ?? {}),
    eras: eras.data,
    erasEntry: eras,
    words: wordsOf(content.words ?? {}),
    changes: readList('content/changes.yaml', content.changes ?? [{}], CHANGE, changesSchema),
    terms: readList('content/terms.yaml', content.terms ?? [], {}, termsSchema),
    glossary: readList('content/words.yaml', content.glossary ?? [], WORD, wordsSchema),
    contents: readList('content/contents.yaml', content.contents ?? [], GROUP, contentsSchema),
    pages: Object.entries(content.pages ?? {}).map(([file, mdx]) =>
      parsePage(`content/docs/${file}.mdx`, mdx),
    ),
    published: { ...NOTHING_PUBLISHED, ...content.published },
    faulty: [],
  };
}

const GROUP = { id: 'foundations', section: 'concepts', title: text, pages: [{ id: 'container' }] };
const WORD = { id: 'mount', group: 'system', term: text, sentence: text };
const CHANGE = { id: 'start', date: '2026-11-21', kind: 'added', what: text };
const ERA = { id: 'first', from: '1960', name: text, summary: text };

function readList<T>(
  file: string,
  items: readonly Fields[],
  sound: Fields,
  schema: z.ZodType<readonly T[]>,
): Entry<readonly T[]> {
  const yaml = stringify(items.map((fields) => ({ ...sound, ...fields })));
  const { entry, faults } = parseRecord(file, yaml, schema);
  if (!entry) throw new Error(faults.map(({ message }) => message).join('\n'));
  return entry;
}

function wordsOf(words: NonNullable<Content['words']>): History['words'] {
  const ofLanguage = (language: Language) => ({
    file: `content/i18n/${language}.json`,
    words: new Map(
      Object.entries(words[language] ?? {}).map(([key, value], index) => [
        key,
        { text: value, line: index + 2 },
      ]),
    ),
  });
  return { en: ofLanguage('en'), 'zh-CN': ofLanguage('zh-CN') };
}

/** What a rule says of a content, as authors read it: `file message`. */
export function faultsOf(rule: Rule, content: Content): string[] {
  return rule.check(historyOf(content)).map(({ file, message }: Fault) => `${file} ${message}`);
}
