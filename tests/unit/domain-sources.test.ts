import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/domain/citations.ts';
import { addressOf, describeSource } from '../../src/domain/describe-source.ts';
import { recordsCiting, sourcesByDecade, sourcesByPeriod } from '../../src/domain/sources.ts';
import { RECORD_SCHEMAS } from '../../src/schemas/records.ts';
import { historyOf } from '../support/history-of.ts';

const source = (fields: object) =>
  RECORD_SCHEMAS.references.parse({
    id: 'x',
    type: 'webpage',
    title: 'X',
    kind: 'primary',
    verification: { method: 'repository' },
    ...fields,
  });

describe('a source in short', () => {
  const people = (...families: string[]) => ({ author: families.map((family) => ({ family })) });

  test.each<[object, object, object]>([
    [{}, {}, {}],
    [
      { author: [{ family: 'Kamp', given: 'Poul-Henning' }, { literal: 'The FreeBSD Project' }] },
      { authors: 'Poul-Henning Kamp, The FreeBSD Project' },
      { authors: 'Poul-Henning Kamp、The FreeBSD Project' },
    ],
    [people('A', 'B', 'C'), { authors: 'A, B, C' }, { authors: 'A、B、C' }],
    [people('A', 'B', 'C', 'D'), { authors: 'A, B, C and others' }, { authors: 'A、B、C等' }],
    [{ editor: [{ family: 'E' }] }, { authors: 'E' }, { authors: 'E' }],
    [{ ...people('A'), editor: [{ family: 'E' }] }, { authors: 'A' }, { authors: 'A' }],
    [{ 'container-title': 'List', publisher: 'House' }, { container: 'List' }, { container: 'List' }],
    [
      { publisher: 'House', volume: '7', page: '1--12' },
      { container: 'House 7 pp. 1–12' },
      { container: 'House 7 第1–12页' },
    ],
    [{ page: '3-4, 7-9' }, { container: 'pp. 3–4, 7–9' }, { container: '第3–4, 7–9页' }],
    [{ issued: '2000-05' }, { date: 'May 2000' }, { date: '2000年5月' }],
  ])('%j', (fields, english, chinese) => {
    expect(describeSource(source(fields), 'en')).toEqual(english);
    expect(describeSource(source(fields), 'zh-CN')).toEqual(chinese);
  });

  test('its DOI lasts longer than its address', () => {
    expect(addressOf(source({ DOI: '10.1145/1', URL: 'https://x.example' }))).toBe(
      'https://doi.org/10.1145/1',
    );
    expect(addressOf(source({ URL: 'https://x.example' }))).toBe('https://x.example');
    expect(addressOf(source({}))).toBeUndefined();
  });
});

test('sources stand by decade, the undated ones last; within one by date, then by title', () => {
  const issued = (id: string, date?: string, title = id) =>
    source({ id, title, ...(date && { issued: date }) });
  const mixed = [
    issued('undated b'.replace(' ', '-')),
    issued('twenties', '2021'),
    issued('late', '1999'),
    issued('b', '1995-03', 'b'),
    issued('a', '1995-03', 'A'),
    issued('early', '1990'),
    issued('undated-a'),
    issued('seventies', '1979~'),
  ];
  const wanted = [
    ['1970', ['seventies']],
    ['1990', ['early', 'a', 'b', 'late']],
    ['2020', ['twenties']],
    [undefined, ['undated-a', 'undated-b']],
  ];
  for (const sources of [mixed, mixed.toReversed()])
    expect(
      sourcesByDecade(sources).map(({ decade, members }) => [decade, members.map(({ id }) => id)]),
    ).toEqual(wanted);
  expect(sourcesByDecade([issued('x')])[0]).not.toHaveProperty('decade');
});

describe('what calls upon a source', () => {
  const history = historyOf({
    events: { a: { references: [{ id: 'manual' }, { id: 'paper', locator: 'manual' }] } },
    subjects: { zone: { lineage: [{ type: 'part-of', to: 'manual', references: [{ id: 'paper' }] }] } },
    references: { paper: { title: 'manual' } },
    claims: { c: { statedIn: 'manual', references: [{ id: 'manual' }] }, d: { statedIn: 'popular' } },
    tours: { walk: {} },
  });

  test('is each citation, and what states a claim, at its place', () => {
    expect(
      [...citationsOf(history)].map(
        ({ kind, entry, path, id }) => `${kind} ${entry.data.id} ${path.join('.')} ${id}`,
      ),
    ).toEqual([
      'events a references.0.id manual',
      'events a references.1.id paper',
      'subjects jail references.0.id manual',
      'subjects zone references.0.id manual',
      'subjects zone lineage.0.references.0.id paper',
      'claims c statedIn manual',
      'claims c references.0.id manual',
      'claims d references.0.id manual',
    ]);
  });

  test('is each record once, with its name', () => {
    expect(recordsCiting(history, 'paper', 'zh-CN')).toEqual([
      { kind: 'events', id: 'a', name: 'a是什么' },
      { kind: 'subjects', id: 'zone', name: 'zone' },
    ]);
    expect(recordsCiting(history, 'manual', 'en').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'events a',
      'subjects jail',
      'subjects zone',
      'claims c',
      'claims d',
    ]);
    expect(recordsCiting(history, 'nobody', 'en')).toEqual([]);
  });

  test('are two records where one id is that of two kinds', () => {
    const twins = historyOf({ events: { jail: {} } });
    expect(recordsCiting(twins, 'manual', 'en').map(({ kind }) => kind)).toEqual(['events', 'subjects']);
  });
});

test('a decade with many sources is told by its years, the first of which answers for the decade', () => {
  const sources = ['1974', '1979-01', '2001', '2001-05', '2003', undefined].map((issued, index) =>
    source({ id: `s${index}`, ...(issued && { issued }) }),
  );
  const periods = sourcesByPeriod(sources, 2).map(({ decade, year, isFirst, members }) => [
    ...[decade, year, isFirst, members.length],
  ]);
  expect(periods).toEqual([
    ['1970', undefined, true, 2],
    ['2000', '2001', true, 2],
    ['2000', '2003', false, 1],
    [undefined, undefined, true, 1],
  ]);
});
