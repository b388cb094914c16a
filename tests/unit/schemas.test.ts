import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { jsonSchema } from '../../src/exports/json-schema.ts';
import { parseRecord } from '../../src/record/parse-record.ts';
import { changesSchema } from '../../src/schemas/change.ts';
import { erasSchema } from '../../src/schemas/era.ts';
import { RECORD_SCHEMAS } from '../../src/schemas/records.ts';
import { foundAs } from '../../src/schemas/subject.ts';
import { termsSchema } from '../../src/schemas/term.ts';
import { wordsSchema } from '../../src/schemas/word.ts';
import { KINDS, RECORD_KINDS, type RecordKind } from '../../src/terms/kinds.ts';

const SCHEMAS: { readonly [name: string]: z.ZodType } = {
  ...Object.fromEntries(RECORD_KINDS.map((kind) => [KINDS[kind].one, RECORD_SCHEMAS[kind]])),
  eras: erasSchema,
  changes: changesSchema,
  terms: termsSchema,
  words: wordsSchema,
};

// Lists of words, limits and patterns are compared with what editors are given, so that none goes away
// unseen.
test.each(Object.keys(SCHEMAS))('the schema of %s is the one that editors check with', (name) => {
  const file = JSON.parse(readFileSync(`src/schemas/json/${name}.json`, 'utf8'));
  expect(jsonSchema(SCHEMAS[name] as z.ZodType, name, 'input')).toEqual(file);
});

test('a word has its id alone, a group that the page shows, and both languages', () => {
  const word = {
    id: 'mount',
    group: 'system',
    term: { en: 'mount', 'zh-CN': '挂载' },
    sentence: { en: 'A.', 'zh-CN': '甲。' },
  };
  const told = (...words: object[]) =>
    parseRecord('x.yaml', stringify(words), wordsSchema).faults.map(({ message }) => message);
  expect(told(word)).toEqual([]);
  expect(told(word, word).join()).toContain('two words have the same id');
  expect(told({ ...word, group: 'other' }).join()).toContain('choose one of system, machine');
  expect(told({ ...word, term: { en: 'mount' } }).join()).toContain('Chinese text is missing');
});

test('a term says what is not written, and has its id alone', () => {
  const term = { id: 'vm', write: { en: 'VM', 'zh-CN': 'VM' }, not: { en: ['V-M'] } };
  const told = (...terms: object[]) =>
    parseRecord('x.yaml', stringify(terms), termsSchema).faults.map(({ message }) => message);
  expect(told(term, { ...term, id: 'other' })).toEqual([]);
  expect(told({ ...term, not: {} })).toEqual(['0: no variant; say what is not written']);
  expect(told(term, term)).toEqual(['the record: two terms have the same id']);
});

const text = { en: 'A text.', 'zh-CN': '一段文字。' };
const references = [{ id: 'manual' }];
const one = (id: string, right: boolean) => ({ id, text, right, why: text });
const answers = (...right: string[]) => ['a', 'b', 'c'].map((id) => one(id, right.includes(id)));

const sound: { readonly [kind in RecordKind]: object } = {
  events: {
    id: 'a',
    date: '2000',
    title: text,
    summary: text,
    track: 'isolation',
    level: 2,
    subjects: ['jail'],
    references,
    certainty: 'certain',
  },
  subjects: { id: 'a', kind: 'tool', name: text, summary: text, weight: 'core', references },
  references: {
    id: 'a',
    type: 'webpage',
    title: 'A',
    kind: 'primary',
    verification: { method: 'repository' },
  },
  claims: {
    id: 'a',
    stated: text,
    statedIn: 'popular',
    verdict: 'wrong',
    weight: 'slip',
    correction: text,
    references,
  },
  tours: { id: 'a', title: text, summary: text, steps: ['a', 'b', 'c'].map((event) => ({ event, text })) },
  quizzes: {
    id: 'a',
    page: '/concepts/container/',
    type: 'single',
    stem: text,
    options: answers('b'),
    references,
  },
  lessons: {
    id: 'a',
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
  },
};

/** What an author is told of a sound record in which some fields are others. */
function told(kind: RecordKind, fields: object): string[] {
  const yaml = stringify({ ...sound[kind], ...fields });
  return parseRecord<unknown>('x.yaml', yaml, RECORD_SCHEMAS[kind]).faults.map(({ message }) => message);
}

test.each(RECORD_KINDS)('a sound record of %s passes', (kind) => expect(told(kind, {})).toEqual([]));

const noSource = 'references: no source; every record names at least one file of content/references';
const aPerson = 'a name is { family: …, given: … } for a person or { literal: … } for a body';

test.each<[RecordKind, object, string]>([
  ['events', { id: 7 }, 'id 7: an id is text; put it in quotes, e.g. "1979"'],
  [
    'events',
    { id: 'a--b' },
    'id "a--b": an id holds lower-case letters, digits and single hyphens, e.g. "docker-1-0"',
  ],
  ['events', { date: undefined }, 'date: the date is missing'],
  [
    'events',
    { date: 2000 },
    'date 2000: YAML has read this date as a number; put it in quotes, e.g. "1979" or "2014-06-09"',
  ],
  [
    'events',
    { title: { en: 'x' } },
    'title.zh-CN: the Chinese text is missing; every text is written in both languages',
  ],
  [
    'events',
    { title: { 'zh-CN': 'x' } },
    'title.en: the English text is missing; every text is written in both languages',
  ],
  ['events', { title: { ...text, en: 7 } }, 'title.en 7: a text is expected; put it in quotes'],
  ['events', { title: { ...text, en: ' ' } }, 'title.en " ": the text is empty'],
  ['events', { title: 'x' }, 'title "x": write one text a language: { en: "…", zh-CN: "…" }'],
  ['events', { title: 7 }, 'title 7: fields are wanted here, as `en: "…"` on lines of their own'],
  ['events', { subjects: [] }, 'subjects: name at least one subject (a file of content/subjects)'],
  ['events', { references: [] }, noSource],
  ['events', { references: undefined }, noSource],
  ['events', { references: 'manual' }, 'references "manual": a list is wanted here, as `[docker]`'],
  ['events', { certainty: 'sure' }, 'certainty "sure": choose one of certain, approximate, disputed'],
  ['events', { level: 4 }, 'level 4: the level is 1 (landmark), 2 (important) or 3 (detail)'],
  ['events', { merged: [] }, 'merged: leave "merged" out when empty'],
  [
    'events',
    { track: 'x' },
    'track "x": unknown track; choose one of isolation, virtualization, cloud, images-runtimes, orchestration, standards, business, security',
  ],
  ['subjects', { weight: 'main' }, 'weight "main": choose one of core, supporting, mention'],
  ['subjects', { homepage: 'http://x.example' }, 'homepage "http://x.example": not an https address'],
  [
    'subjects',
    { lineage: [{ type: 'x', to: 'jail', references }] },
    'lineage.0.type "x": choose one of derived-from, inspired-by, implements, replaced-by, donated-to, part-of, renamed-to',
  ],
  ['references', { URL: 'ftp://x.example' }, 'URL "ftp://x.example": not a web address'],
  ['subjects', { homepage: 'https2://x.example' }, 'homepage "https2://x.example": not an https address'],
  ['subjects', { homepage: 'shttps://x.example' }, 'homepage "shttps://x.example": not an https address'],
  ['references', { URL: 'https2://x.example' }, 'URL "https2://x.example": not a web address'],
  ['references', { URL: 'shttp://x.example' }, 'URL "shttp://x.example": not a web address'],
  ['references', { URL: 'see https://x.example' }, 'URL "see https://x.example": not a web address'],
  [
    'references',
    { DOI: 'https://doi.org/10.1145/1' },
    'DOI "https://doi.org/10.1145/1": a DOI begins with "10.", without "https://doi.org/"',
  ],
  [
    'references',
    { DOI: '10.1145/a b' },
    'DOI "10.1145/a b": a DOI begins with "10.", without "https://doi.org/"',
  ],
  ['references', { author: ['Kamp'] }, `author.0 "Kamp": ${aPerson}`],
  [
    'references',
    { kind: 'x' },
    'kind "x": say "primary" (made by those who took part, at the time) or "secondary"',
  ],
  [
    'references',
    { verification: { method: 'x' } },
    'verification.method "x": choose one of repository, stored-copy, search-excerpt, bibliography',
  ],
  ['claims', { verdict: 'x' }, 'verdict "x": choose one of right, imprecise, wrong, outdated, opinion'],
  ['claims', { weight: 'x' }, 'weight "x": choose one of trap, slip, trifle'],
  ['tours', { steps: [] }, 'steps: a tour has at least three steps'],
  ['quizzes', { page: 'x' }, 'page "x": write the path of the English page, as "/concepts/container/"'],
  ['quizzes', { type: 'x' }, 'type "x": choose one of single, multiple'],
  ['quizzes', { options: answers('b').slice(1) }, 'options: a question has at least three answers'],
  [
    'quizzes',
    { options: answers('a', 'b') },
    'options: of type "single" exactly one answer is right; mark one, or write "multiple"',
  ],
  [
    'quizzes',
    { type: 'multiple', options: answers('a', 'b', 'c') },
    'options: at least one answer is right and at least one is wrong',
  ],
  [
    'quizzes',
    { type: 'multiple', options: answers() },
    'options: at least one answer is right and at least one is wrong',
  ],
  ['quizzes', { options: answers('b').with(0, one('b', false)) }, 'options: two answers have the same id'],
])('of %s, %j is answered', (kind, fields, message) => expect(told(kind, fields)).toEqual([message]));

test('an unknown kind or type is answered with those that there are', () => {
  expect(told('subjects', { kind: 'x' })[0]).toMatch(
    /^kind "x": unknown kind; choose one of kernel-feature, /,
  );
  expect(told('references', { type: 'x' })[0]).toMatch(/^type "x": unknown type; choose one of article, /);
});

test.each<[string, RecordKind, (letters: number) => object, number, number]>([
  ['title of an event', 'events', (n) => ({ title: { ...text, en: 'x'.repeat(n) } }), 90, 54],
  ['summary of a tour', 'tours', (n) => ({ summary: { ...text, en: 'x'.repeat(n) } }), 240, 144],
  ['correction', 'claims', (n) => ({ correction: { ...text, en: 'x'.repeat(n) } }), 600, 360],
])('the longest %s', (_, kind, fields, most) => {
  expect(told(kind, fields(most))).toEqual([]);
  expect(told(kind, fields(most + 1))[0]).toMatch(
    new RegExp(`longer than ${most} characters; say it shorter`),
  );
});

test('Chinese says the same in 60 % of the characters', () => {
  const title = (n: number) => told('events', { title: { en: 'x', 'zh-CN': '字'.repeat(n) } });
  expect(title(54)).toEqual([]);
  expect(title(55)[0]).toMatch(/longer than 54 characters/);
});

test('what is left out is filled in, and spaces around texts go away', () => {
  const subject = RECORD_SCHEMAS.subjects.parse({
    ...sound.subjects,
    aliases: [' x '],
    searchNames: [' y '],
  });
  expect(subject).toMatchObject({ aliases: ['x'], searchNames: ['y'] });
  expect(RECORD_SCHEMAS.subjects.parse(sound.subjects)).toMatchObject({ aliases: [], searchNames: [] });
  expect(RECORD_SCHEMAS.claims.parse(sound.claims)).toMatchObject({ events: [], subjects: [] });
  expect(RECORD_SCHEMAS.references.parse({ ...sound.references, title: ' A ' })).toMatchObject({
    title: 'A',
    language: 'en',
  });
});

test('what readers ask comes in both languages, few of it, and no names', () => {
  const told = (asks: unknown) =>
    parseRecord('x.yaml', stringify({ ...sound.claims, asks }), RECORD_SCHEMAS.claims).faults.map(
      ({ message }) => message,
    );
  const chinese = ['容器是什么', '怎么用容器'];
  const asked = (...english: string[]) => ({ en: english, 'zh-CN': chinese });
  expect(told(asked('what is it', 'how to use it'))).toEqual([]);
  expect(told({ en: ['what is it', 'how to use it'] })).toEqual([expect.stringContaining('missing')]);
  expect(told(asked('what is it'))).toEqual([expect.stringContaining('name 2 at least')]);
  const many = (count: number) => Array.from({ length: count }, (_, index) => `what is ${index}`);
  expect(told(asked(...many(24)))).toEqual([]);
  expect(told(asked(...many(25)))).toEqual([expect.stringContaining('name 24 at the most')]);
  expect(told(asked('jail', 'lxc'))).toEqual([expect.stringContaining('shorter than 4 characters')]);
  expect(told(asked('what is it', `what is ${'x'.repeat(80)}`))).toEqual([
    expect.stringContaining('longer than 80 characters'),
  ]);
  expect(told({ en: ['what is it', 'how to use it'], 'zh-CN': ['问'.repeat(49), '容器是什么'] })).toEqual([
    expect.stringContaining('longer than 48 characters'),
  ]);
});

test('a subject is found by its other names, those first that readers are shown', () => {
  expect(foundAs({ aliases: ['shown'], searchNames: ['typed'] })).toEqual(['shown', 'typed']);
});

describe('the eras', () => {
  const era = (id: string, from: string) => ({ id, from, name: text, summary: text });
  const messages = (eras: unknown) => erasSchema.safeParse(eras).error?.issues.map(({ message }) => message);

  test('stand in the order of their years', () => {
    expect(messages([era('a', '1979'), era('b', '1980')])).toBeUndefined();
    const wrong = ['the eras have to stand in the order of their years'];
    expect(messages([era('a', '1980'), era('b', '1979')])).toEqual(wrong);
    expect(messages([era('a', '1979'), era('b', '1979')])).toEqual(wrong);
    expect(messages([era('a', '1979'), era('b', '1981'), era('c', '1980')])).toEqual(wrong);
  });

  test('begin with a year', () => {
    const wrong = ['the first year of the era, in quotes: "1979"'];
    expect(messages([era('a', '79')])).toEqual(wrong);
    expect(messages([era('a', '1979-01')])).toEqual(wrong);
    expect(messages([era('a', 'in 1979')])).toEqual(wrong);
  });
});
