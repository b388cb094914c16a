import { chronology, landmarks } from '../domain/chronology.ts';
import type { History } from '../record/history.ts';
import { API_SCHEMAS } from '../schemas/api.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import type { SiteRoot } from '../site/address.ts';
import { BYTE_ORDER_MARK } from '../terms/csv.ts';
import {
  claimsDocument,
  eventsDocument,
  lineageDocument,
  publicEvent,
  publicSubject,
  quizzesDocument,
  subjectsDocument,
} from './api.ts';
import { cslItems } from './csl.ts';
import { eventsCsv } from './events-csv.ts';
import { jsonSchema } from './json-schema.ts';

type SchemaName = keyof typeof API_SCHEMAS;

/** Examples, one a document: its first entries as they are published. */
type Examples = ReturnType<typeof examplesOf>;

/**
 * `/api/v1/openapi.json`: OpenAPI 3.1 of all files below `/api/v1/`. The schemas are those published
 * beside them, which the address of the document resolves.
 */
export function openApiDocument(history: History, root: SiteRoot) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Container History',
      version: '1.0.0',
      summary: 'The record of a history of containers: events, subjects, sources, claims and lineage.',
      description: `Static files, the same for everyone; nothing has to be sent but the address. See ${root}data/`,
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: `${root}api/v1` }],
    security: [],
    paths: pathsOf(examplesOf(history, root)),
  };
}

function pathsOf(examples: Examples) {
  return {
    '/events.json': list('events', 'All events by date, then id', examples.events),
    '/events/{id}.json': one('event', 'One event', examples.event),
    '/events.csv': file('getEventsCsv', 'All events as a table', csv(examples.csv)),
    '/subjects.json': list('subjects', 'All subjects by id', examples.subjects),
    '/subjects/{id}.json': one('subject', 'One subject', examples.subject),
    '/references.json': list('references', 'All sources as CSL-JSON 1.0.2', examples.references),
    '/claims.json': list('claims', 'Statements often met, and what the sources say', examples.claims),
    '/quizzes.json': list('quizzes', 'Questions with their answers, each of a page', examples.quizzes),
    '/lineage.json': list('lineage', 'The edges of the family tree', examples.lineage),
    '/schema/{name}.json': schemas(),
    '/openapi.json': file('getOpenApi', 'This document', json({ type: 'object' })),
  };
}

function list(name: SchemaName, summary: string, example: unknown) {
  return file(`get${capitalized(name)}`, summary, json(published(name), example));
}

function one(name: 'event' | 'subject', summary: string, example: { id: string } | undefined) {
  return {
    get: {
      operationId: `get${capitalized(name)}`,
      summary,
      description: 'An id that was merged into another record is answered with that record.',
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'string', pattern: ID_PATTERN.source },
          ...(example && { example: example.id }),
        },
      ],
      responses: {
        200: { description: summary, content: json(published(name), example) },
        404: { description: 'There never was such an id.' },
      },
    },
  };
}

function schemas() {
  const summary = 'JSON Schema (2020-12) of a document';
  return {
    get: {
      operationId: 'getSchema',
      summary,
      parameters: [
        {
          name: 'name',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: Object.keys(API_SCHEMAS) },
          example: 'event',
        },
      ],
      responses: {
        200: {
          description: summary,
          content: json({ type: 'object' }, jsonSchema(API_SCHEMAS.lineage, 'lineage')),
        },
        404: { description: 'No document has that name.' },
      },
    },
  };
}

function file(operationId: string, summary: string, content: object) {
  return { get: { operationId, summary, responses: { 200: { description: summary, content } } } };
}

function json(schema: object, example?: unknown) {
  return { 'application/json': { schema, ...(example !== undefined && { example }) } };
}

function csv(example: string) {
  return { 'text/csv': { schema: { type: 'string' }, example } };
}

function published(name: SchemaName) {
  return { $ref: `schema/${name}.json` };
}

function examplesOf(history: History, root: SiteRoot) {
  const events = chronology(history);
  const event = landmarks(events)[0] ?? events[0];
  const about = event && history.subjects.get(event.subjects[0] ?? '')?.data;
  const documents = {
    events: eventsDocument(history, root),
    subjects: subjectsDocument(history, root),
    claims: claimsDocument(history, root),
    quizzes: quizzesDocument(history),
    lineage: lineageDocument(history),
  };
  return {
    event: event && publicEvent(event, root),
    subject: about && publicSubject(about, root),
    events: { ...documents.events, events: documents.events.events.slice(0, 1) },
    subjects: { ...documents.subjects, subjects: documents.subjects.subjects.slice(0, 1) },
    claims: { ...documents.claims, claims: documents.claims.claims.slice(0, 1) },
    quizzes: { ...documents.quizzes, questions: documents.quizzes.questions.slice(0, 1) },
    lineage: { ...documents.lineage, edges: documents.lineage.edges.slice(0, 1) },
    references: cslItems(history.references).slice(0, 1),
    csv: eventsCsv(history, root).slice(BYTE_ORDER_MARK.length).split('\r\n').slice(0, 2).join('\r\n'),
  };
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
