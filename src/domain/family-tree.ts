import type { History } from '../record/history.ts';
import type { Subject } from '../schemas/subject.ts';
import { parseDate } from '../terms/dates.ts';
import { decimalYear } from '../terms/decimal-year.ts';
import type { LineageType } from '../terms/lineage.ts';
import { TRACKS, type Track } from '../terms/tracks.ts';
import { chronology } from './chronology.ts';
import { lineageEdges } from './lineage.ts';
import { perHistory } from './per-history.ts';

/** A subject of the family tree in time; moments are years with a fraction. */
export interface LivedSubject {
  readonly subject: Subject;
  readonly track: Track;
  readonly start: number;
  readonly end?: number;
  /** The record has no beginning of it: `start` is that of its first event, or of what is told of it first. */
  readonly isSoft: boolean;
  /** How many events are about it. */
  readonly events: number;
}

/** An edge with its moment as a year with a fraction. */
export interface DatedEdge {
  readonly from: string;
  readonly to: string;
  readonly type: LineageType;
  readonly since?: number;
}

/** Where no event tells the track of a subject, its kind does. */
const TRACK_OF_KIND: { readonly [kind in Subject['kind']]: Track } = {
  'kernel-feature': 'isolation',
  'operating-system': 'isolation',
  'os-virtualization': 'isolation',
  hypervisor: 'virtualization',
  hardware: 'virtualization',
  runtime: 'images-runtimes',
  'image-format': 'images-runtimes',
  filesystem: 'images-runtimes',
  orchestrator: 'orchestration',
  tool: 'images-runtimes',
  library: 'images-runtimes',
  language: 'business',
  database: 'cloud',
  platform: 'cloud',
  'cloud-service': 'cloud',
  standard: 'standards',
  certification: 'standards',
  paper: 'cloud',
  concept: 'cloud',
  company: 'business',
  organisation: 'standards',
  person: 'business',
  conference: 'business',
};

/** All subjects at which an edge stands, with their years and tracks. */
export const familyTree = perHistory(
  (history): { lived: ReadonlyMap<string, LivedSubject>; edges: DatedEdge[] } => {
    const edges = lineageEdges(history).map(({ from, to, type, since }) => ({
      ...{ from, to, type },
      ...(since && { since: decimalYear(parseDate(since).earliest) }),
    }));
    const first = firstEvents(history);
    const tracks = tracksOf(history);
    const counts = new Map<string, number>();
    for (const { subjects } of chronology(history))
      for (const id of subjects) counts.set(id, (counts.get(id) ?? 0) + 1);
    const startOf = ({ id, active }: Subject) =>
      active ? decimalYear(parseDate(active.from).earliest) : first.get(id);
    const lived = new Map<string, LivedSubject>();
    for (const id of new Set(edges.flatMap(({ from, to }) => [from, to]))) {
      const subject = history.subjects.get(id)?.data;
      if (!subject) continue;
      const { kind, active } = subject;
      lived.set(id, {
        subject,
        track: tracks.get(id) ?? TRACK_OF_KIND[kind],
        start: startOf(subject) ?? firstToldOf(id, history, startOf),
        ...(active?.to && { end: decimalYear(parseDate(active.to).latest) }),
        isSoft: !active,
        events: counts.get(id) ?? 0,
      });
    }
    return { lived: inSequence(lived, edges), edges };
  },
);

/** The first year that is drawn no more: that after the last event of the record. */
export const yearAfterAll = perHistory(
  (history): number => Number(chronology(history).at(-1)?.when.latest.slice(0, 4)) + 1,
);

/** What came out of something came after it; a line of descent proves that the elder was there. */
const AFTER: readonly LineageType[] = ['derived-from', 'inspired-by'];

/**
 * Puts beginnings that are not exact where descent allows them: one that is not recorded at the latest where
 * something came out of it, one known to the year not before that from which it came.
 */
function inSequence(
  lived: ReadonlyMap<string, LivedSubject>,
  edges: readonly DatedEdge[],
): ReadonlyMap<string, LivedSubject> {
  const moved = new Map(lived);
  for (const { from, to, type, since } of edges) {
    const [younger, elder] = [moved.get(from), moved.get(to)];
    if (!younger || !elder || !AFTER.includes(type)) continue;
    const at = Math.max(younger.start, since ?? 0);
    if (elder.start <= at) continue;
    const { active } = younger.subject;
    const latest = active && decimalYear(parseDate(active.from).latest);
    if (elder.isSoft) moved.set(to, { ...elder, start: at });
    else if (latest && elder.start <= latest) moved.set(from, { ...younger, start: elder.start });
  }
  return moved;
}

/** Of what neither dates nor events tell: the first moment of an edge, of its other end, or of a source. */
function firstToldOf(
  id: string,
  history: History,
  startOf: (subject: Subject) => number | undefined,
): number {
  const own = lineageEdges(history).filter(({ from, to }) => from === id || to === id);
  const since = own.flatMap((edge) => (edge.since ? [decimalYear(parseDate(edge.since).earliest)] : []));
  const others = own.flatMap(({ from, to }) => {
    const other = history.subjects.get(from === id ? to : from)?.data;
    return (other && startOf(other)) ?? [];
  });
  const sources = own.flatMap(({ references }) =>
    references.flatMap((reference) => {
      const issued = history.references.get(reference.id)?.data.issued;
      return issued ? [decimalYear(parseDate(issued).earliest)] : [];
    }),
  );
  const told = [since, others, sources].find((moments) => moments.length > 0) ?? [yearAfterAll(history) - 1];
  return Math.min(...told);
}

function firstEvents(history: History): Map<string, number> {
  const first = new Map<string, number>();
  for (const { subjects, when } of chronology(history))
    for (const id of subjects) if (!first.has(id)) first.set(id, decimalYear(when.earliest));
  return first;
}

/** The track in which a subject appears most; those events count most that are about it first of all. */
function tracksOf(history: History): Map<string, Track> {
  const votes = new Map<string, Map<Track, number>>();
  for (const { subjects, track, level } of chronology(history))
    for (const [index, id] of subjects.entries()) {
      const own = votes.get(id) ?? new Map<Track, number>();
      own.set(track, (own.get(track) ?? 0) + (index === 0 ? 3 : 1) * (4 - level));
      votes.set(id, own);
    }
  const best = (own: Map<Track, number>) =>
    TRACKS.reduce((one, track) => ((own.get(track) ?? 0) > (own.get(one) ?? 0) ? track : one));
  return new Map([...votes].map(([id, own]) => [id, best(own)]));
}
