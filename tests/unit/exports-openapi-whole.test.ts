import { describe, expect, test } from 'vitest';
import { cslItem } from '../../src/exports/csl.ts';
import { jsonSchema } from '../../src/exports/json-schema.ts';
import { openApiDocument } from '../../src/exports/openapi.ts';
import { API_SCHEMAS } from '../../src/schemas/api.ts';
import type { Reference } from '../../src/schemas/reference.ts';
import { historyOf } from '../support/history-of.ts';

// Published texts as others read them, letter by letter: what they rely on changes here or nowhere.

const ROOT = 'https://history.example:8080/sub/';
const history = historyOf({
  subjects: {
    zone: {
      lineage: ['nobody', 'jail'].map((to) => ({ type: 'part-of', to, references: [{ id: 'manual' }] })),
      homepage: 'https://zone.example/',
      aliases: ['Zonen'],
    },
  },
  events: {
    day: { date: '2005-01-31', level: 1, subjects: ['zone', 'nobody'] },
    years: { date: '2004/2006', subjects: ['jail'] },
  },
  references: { paper: {} },
  claims: { a: {}, b: {} },
  changes: [{ events: ['day'] }],
});

test('a JSON Schema is called by its name, and tells what goes in or what comes out', () => {
  const claim = API_SCHEMAS.claims;
  expect(jsonSchema(claim, 'claims')).toMatchObject({
    title: 'claims',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
  });
  const required = (io?: 'input' | 'output') =>
    JSON.stringify(jsonSchema(API_SCHEMAS.subject, 's', io).required);
  expect(required()).toContain('aliases');
  expect(required('output')).toContain('aliases');
  expect(required('input')).not.toContain('aliases');
});

describe('the description of the API', () => {
  const { paths, ...head } = openApiDocument(history, ROOT);

  test('says what it is and where it stands', () => {
    expect(head).toEqual({
      openapi: '3.1.0',
      info: {
        title: 'Container History',
        version: '1.0.0',
        summary: 'The record of a history of containers: events, subjects, sources, claims and lineage.',
        description: `Static files, the same for everyone; nothing has to be sent but the address. See ${ROOT}data/`,
        license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
      },
      servers: [{ url: `${ROOT}api/v1` }],
      security: [],
    });
  });

  test('names each file, what is in it, and the schema that holds for it', () => {
    const told = Object.entries(paths).map(([path, { get }]) => {
      const [[type, { schema }]] = Object.entries(get.responses[200].content) as [
        [string, { schema: object }],
      ];
      return [path, get.operationId, get.summary, type, JSON.stringify(schema)].join(' | ');
    });
    expect(told).toEqual([
      '/events.json | getEvents | All events by date, then id | application/json | {"$ref":"schema/events.json"}',
      '/events/{id}.json | getEvent | One event | application/json | {"$ref":"schema/event.json"}',
      '/events.csv | getEventsCsv | All events as a table | text/csv | {"type":"string"}',
      '/subjects.json | getSubjects | All subjects by id | application/json | {"$ref":"schema/subjects.json"}',
      '/subjects/{id}.json | getSubject | One subject | application/json | {"$ref":"schema/subject.json"}',
      '/references.json | getReferences | All sources as CSL-JSON 1.0.2 | application/json | {"$ref":"schema/references.json"}',
      '/claims.json | getClaims | Statements often met, and what the sources say | application/json | {"$ref":"schema/claims.json"}',
      '/quizzes.json | getQuizzes | Questions with their answers, each of a page | application/json | {"$ref":"schema/quizzes.json"}',
      '/lineage.json | getLineage | The edges of the family tree | application/json | {"$ref":"schema/lineage.json"}',
      '/schema/{name}.json | getSchema | JSON Schema (2020-12) of a document | application/json | {"type":"object"}',
      '/openapi.json | getOpenApi | This document | application/json | {"type":"object"}',
    ]);
    for (const { get } of Object.values(paths)) expect(get.responses[200].description).toBe(get.summary);
  });

  test('says how a single file is asked for, and what comes of a wrong id', () => {
    expect(paths['/events/{id}.json'].get).toMatchObject({
      description: 'An id that was merged into another record is answered with that record.',
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          example: 'day',
        },
      ],
      responses: { 404: { description: 'There never was such an id.' } },
    });
    expect(paths['/schema/{name}.json'].get).toMatchObject({
      parameters: [
        {
          name: 'name',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            enum: ['event', 'events', 'subject', 'subjects', 'references', 'claims', 'quizzes', 'lineage'],
          },
          example: 'event',
        },
      ],
      responses: {
        200: { content: { 'application/json': { example: { title: 'lineage' } } } },
        404: { description: 'No document has that name.' },
      },
    });
  });

  test('shows one of each, an important one first', () => {
    const example = (path: keyof typeof paths) =>
      Object.values(paths[path].get.responses[200].content).map(
        (content) => (content as { example?: unknown }).example,
      )[0];
    expect(example('/events/{id}.json')).toMatchObject({ id: 'day', url: { en: `${ROOT}events/day/` } });
    expect(example('/events/{id}.json')).not.toHaveProperty('when');
    expect(example('/subjects/{id}.json')).toMatchObject({
      id: 'zone',
      url: { en: `${ROOT}subjects/zone/` },
    });
    expect(example('/events.json')).toMatchObject({ count: 2, events: [{ id: 'years' }] });
    expect(example('/subjects.json')).toMatchObject({ count: 2, subjects: [{ id: 'jail' }] });
    expect(example('/claims.json')).toMatchObject({ count: 2, claims: [{ id: 'a' }] });
    expect(example('/references.json')).toEqual([
      cslItem(history.references.get('manual')?.data as Reference),
    ]);
    expect(example('/lineage.json')).toEqual({
      schemaVersion: '1.0',
      edges: [{ from: 'zone', to: 'jail', type: 'part-of', references: [{ id: 'manual' }] }],
    });
    expect(example('/events.csv')).toMatch(/^id,.*\r\nyears,[^\r]*$/);
    expect(paths['/openapi.json'].get.responses[200].content).toEqual({
      'application/json': { schema: { type: 'object' } },
    });
  });

  test('without landmarks shows the first event, without events none', () => {
    const of = (events: { [id: string]: object }) =>
      openApiDocument(historyOf({ events: events as never }), ROOT).paths['/events/{id}.json'].get;
    expect(of({ a: { date: '2001' }, b: { date: '2000' } }).parameters[0]).toMatchObject({ example: 'b' });
    expect(of({}).parameters[0]).not.toHaveProperty('example');
    expect(of({}).responses[200].content['application/json']).not.toHaveProperty('example');
  });
});
