import { expect, test } from 'vitest';
import type { DatedEvent } from '../../src/domain/chronology.ts';
import { chronology } from '../../src/domain/chronology.ts';
import {
  claimsDocument,
  eventsDocument,
  lineageDocument,
  publicEvent,
  publicSubject,
  quizzesDocument,
  subjectsDocument,
} from '../../src/exports/api.ts';
import { cslDate, cslItem, cslItems } from '../../src/exports/csl.ts';
import { API_SCHEMAS } from '../../src/schemas/api.ts';
import type { Reference } from '../../src/schemas/reference.ts';
import type { Subject } from '../../src/schemas/subject.ts';
import { historyOf } from '../support/history-of.ts';

const ROOT = 'https://history.example/sub/';
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const asks = { en: ['what is it', 'who made it'], 'zh-CN': ['这是什么', '是谁做的'] };
const lineage = [{ type: 'part-of', to: 'jail', since: '2006~', references: [{ id: 'manual' }] }];

// The order of the files is not the order of the ids, so that each list has to be put in order.
const history = historyOf({
  events: {
    later: { date: '2001', asks },
    earlier: { date: '2000-03~', certainty: 'approximate', note: { en: 'x', 'zh-CN': '某' } },
  },
  subjects: { zone: { aliases: ['shown'], searchNames: ['typed'], lineage, asks }, chroot: {} },
  references: { paper: { issued: '2000-05', accessed: '2026' }, essay: {} },
  claims: { second: { asks }, third: {}, first: {} },
  quizzes: { why: {}, how: {} },
});
const documents = {
  events: eventsDocument(history, ROOT),
  subjects: subjectsDocument(history, ROOT),
  claims: claimsDocument(history, ROOT),
  lineage: lineageDocument(history),
  quizzes: quizzesDocument(history),
  references: cslItems(history.references),
};

test('events are by date, all others by id', () => {
  expect(ids(documents.events.events)).toEqual(['earlier', 'later']);
  expect(ids(documents.subjects.subjects)).toEqual(['chroot', 'jail', 'zone']);
  expect(ids(documents.claims.claims)).toEqual(['first', 'second', 'third']);
  expect(ids(documents.quizzes.questions)).toEqual(['how', 'why']);
  expect(ids(documents.references)).toEqual(['essay', 'manual', 'paper']);
});

test('each list says its version and how long it is', () => {
  expect(documents.events).toMatchObject({ schemaVersion: '1.0', count: 2 });
  expect(documents.subjects).toMatchObject({ schemaVersion: '1.0', count: 3 });
  expect(documents.claims).toMatchObject({ schemaVersion: '1.0', count: 3 });
  expect(documents.lineage).toEqual({ schemaVersion: '1.0', edges: [{ from: 'zone', ...lineage[0] }] });
});

test.each(Object.keys(documents) as (keyof typeof documents)[])(
  '%s fit the schema that is published',
  (name) => {
    expect(API_SCHEMAS[name].safeParse(documents[name]).error).toBeUndefined();
  },
);

test('a field that is no field, and a word that is none, do not fit', () => {
  const fits = (name: keyof typeof API_SCHEMAS, value: unknown) => API_SCHEMAS[name].safeParse(value).success;
  const { events, subjects, claims, references } = documents;
  const [event, subject, claim, source] = [
    events.events[0],
    subjects.subjects[2],
    claims.claims[0],
    references[2],
  ];
  expect([fits('event', event), fits('subject', subject)]).toEqual([true, true]);
  expect(fits('event', { ...event, when: {} })).toBe(false);
  expect(fits('event', { ...event, track: 'other' })).toBe(false);
  expect(fits('event', { ...event, earliest: '2000' })).toBe(false);
  expect(fits('event', { ...event, latest: undefined })).toBe(false);
  expect(fits('event', { ...event, url: { en: 'x', 'zh-CN': 'https://x.example' } })).toBe(false);
  expect(fits('event', { ...event, url: { en: 'https://x.example' } })).toBe(false);
  expect(fits('subject', { ...subject, lineage })).toBe(false);
  expect(fits('subject', { ...subject, searchNames: [] })).toBe(false);
  expect(fits('subject', { ...subject, asks })).toBe(false);
  expect(fits('event', { ...event, asks })).toBe(false);
  expect(fits('claims', { ...claims, claims: [{ ...claim, asks }] })).toBe(false);
  expect(fits('claims', { ...claims, claims: [{ ...claim, url: undefined }] })).toBe(false);
  expect(fits('claims', { ...claims, claims: [{ ...claim, weight: 'heavy' }] })).toBe(false);
  expect(fits('claims', { ...claims, claims: [{ ...claim, weight: undefined }] })).toBe(false);
  expect(fits('events', { ...events, count: -1 })).toBe(false);
  expect(fits('events', { ...events, count: 0, events: [] })).toBe(true);
  expect(fits('events', { ...events, more: 1 })).toBe(false);
  const edge = { from: 'a', to: 'b', type: 'part-of', references: [{ id: 'manual' }] };
  const fitsEdge = (fields: object) =>
    fits('lineage', { schemaVersion: '1.0', edges: [{ ...edge, ...fields }] });
  expect([fitsEdge({}), fitsEdge({ since: '2006~' })]).toEqual([true, true]);
  expect([fitsEdge({ type: 'x' }), fitsEdge({ since: 'June' })]).toEqual([false, false]);
  const dated = (...parts: unknown[]) => fits('references', [{ ...source, issued: { 'date-parts': parts } }]);
  expect([dated([2000]), dated([2000, 1, 2], [2001])]).toEqual([true, true]);
  expect([dated(), dated([]), dated([1, 2, 3, 4]), dated([1], [2], [3])]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  const circa = (value: unknown) =>
    fits('references', [{ ...source, issued: { 'date-parts': [[1]], circa: value } }]);
  expect([circa(true), circa(false)]).toEqual([true, false]);
  expect(fits('references', [{ ...source, custom: { kind: 'other' } }])).toBe(false);
  expect(fits('references', [{ ...source, custom: { kind: 'secondary' } }])).toBe(true);
});

test('an event is published whole, its date first, with the days that bound it', () => {
  const event = chronology(history)[0] as DatedEvent;
  const { when: _, ...fields } = event;
  expect(publicEvent(event, ROOT)).toEqual({
    ...fields,
    earliest: '2000-03-01',
    latest: '2000-03-31',
    url: { en: `${ROOT}events/earlier/`, 'zh-CN': `${ROOT}zh-cn/events/earlier/` },
  });
  expect(Object.keys(publicEvent(event, ROOT)).slice(0, 4)).toEqual(['id', 'date', 'earliest', 'latest']);
});

test('a subject is published with every name it is found by, and without its edges', () => {
  const zone = history.subjects.get('zone')?.data as Subject;
  const { lineage: _, searchNames: __, asks: ___, ...fields } = zone;
  expect(publicSubject(zone, ROOT)).toEqual({
    ...fields,
    aliases: ['shown', 'typed'],
    url: { en: `${ROOT}subjects/zone/`, 'zh-CN': `${ROOT}zh-cn/subjects/zone/` },
  });
});

test('a claim has its addresses', () => {
  expect(documents.claims.claims[0]?.url).toEqual({
    en: `${ROOT}claims/first/`,
    'zh-CN': `${ROOT}zh-cn/claims/first/`,
  });
});

test.each<[string, object]>([
  ['2006?', { 'date-parts': [[2006]], circa: true }],
  ['2006%', { 'date-parts': [[2006]], circa: true }],
  ['2005/2006~', { 'date-parts': [[2005], [2006]], circa: true }],
  ['2005/2006', { 'date-parts': [[2005], [2006]] }],
])('in CSL %s is %j', (date, parts) => expect(cslDate(date)).toEqual(parts));

test('a source keeps its fields, and those that CSL does not know stand apart', () => {
  const paper = history.references.get('paper')?.data as Reference;
  expect(cslItem({ ...paper, httpOnly: true, merged: ['old'] })).toEqual({
    id: 'paper',
    type: 'webpage',
    title: 'Title of paper',
    language: 'en',
    issued: { 'date-parts': [[2000, 5]] },
    accessed: { 'date-parts': [[2026]] },
    custom: { kind: 'primary', verification: { method: 'repository' }, merged: ['old'] },
  });
  const { custom } = cslItem(history.references.get('essay')?.data as Reference);
  expect(Object.keys(custom)).toEqual(['kind', 'verification']);
  expect(Object.keys(cslItem(history.references.get('essay')?.data as Reference))).toEqual([
    'id',
    'type',
    'title',
    'language',
    'custom',
  ]);
});
