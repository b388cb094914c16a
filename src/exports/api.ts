import { chronology, type DatedEvent } from '../domain/chronology.ts';
import { lessonAsking } from '../domain/lessons.ts';
import { lineageEdges } from '../domain/lineage.ts';
import type { Entries, History } from '../record/history.ts';
import type { Claim } from '../schemas/claim.ts';
import { foundAs, type Subject } from '../schemas/subject.ts';
import { pageAddresses, type SiteRoot } from '../site/address.ts';

/** Version of the shape of everything below `/api/v1/`; it grows with additions, never breaks. */
const SCHEMA_VERSION = '1.0';

/** `/api/v1/events.json`: all events by date, then id. */
export function eventsDocument(history: History, root: SiteRoot) {
  const events = chronology(history).map((event) => publicEvent(event, root));
  return { schemaVersion: SCHEMA_VERSION, count: events.length, events };
}

/** `/api/v1/events/<id>.json`: one event, with the days that bound its date. */
export function publicEvent({ when, ...event }: DatedEvent, root: SiteRoot) {
  const { id, date, asks: _, specimen: __, short: ___, ...rest } = event;
  return {
    id,
    date,
    earliest: when.earliest,
    latest: when.latest,
    ...rest,
    url: pageAddresses(root, `events/${id}/`),
  };
}

/** `/api/v1/subjects.json`: all subjects by id. */
export function subjectsDocument(history: History, root: SiteRoot) {
  const subjects = byId(history.subjects).map((subject) => publicSubject(subject, root));
  return { schemaVersion: SCHEMA_VERSION, count: subjects.length, subjects };
}

/** `/api/v1/subjects/<id>.json`: one subject with every name it is found by; its edges are in `lineage.json`. */
export function publicSubject(subject: Subject, root: SiteRoot) {
  const { lineage: _, searchNames: __, asks: ___, ...fields } = subject;
  return { ...fields, aliases: foundAs(subject), url: pageAddresses(root, `subjects/${subject.id}/`) };
}

/** `/api/v1/claims.json`: all claims by id. */
export function claimsDocument(history: History, root: SiteRoot) {
  const claims = byId(history.claims).map((claim) => publicClaim(claim, root));
  return { schemaVersion: SCHEMA_VERSION, count: claims.length, claims };
}

function publicClaim({ asks: _, ...claim }: Claim, root: SiteRoot) {
  return { ...claim, url: pageAddresses(root, `claims/${claim.id}/`) };
}

/** `/api/v1/quizzes.json`: the questions of all pages by id, each with the lesson that asks it too. */
export function quizzesDocument(history: History) {
  const lessons = lessonAsking(history);
  const questions = byId(history.quizzes).map((question) => {
    const lesson = lessons.get(question.id);
    return { ...question, ...(lesson && { lesson }) };
  });
  return { schemaVersion: SCHEMA_VERSION, count: questions.length, questions };
}

/** `/api/v1/lineage.json`: the edges of the family tree. */
export function lineageDocument(history: History) {
  return { schemaVersion: SCHEMA_VERSION, edges: lineageEdges(history) };
}

function byId<T extends { id: string }>(entries: Entries<T>): T[] {
  return [...entries.values()].map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
}
