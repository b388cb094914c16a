import { TRACKS } from '../../src/terms/tracks.ts';
import type { Level, TimelineState } from '../../src/timeline/state.ts';

/** Numbers from 0 to below 1, the same at every run (mulberry32), so that a failure can be seen again. */
export function seededRandom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface KnownIds {
  readonly events: Iterable<string>;
  readonly subjects: Iterable<string>;
  readonly tours: Iterable<string>;
}

/** So many sound states of the timeline over the ids that there are. */
export function randomStates(count: number, known: KnownIds, seed = 1): TimelineState[] {
  const random = seededRandom(seed);
  const ids = { events: [...known.events], subjects: [...known.subjects], tours: [...known.tours] };
  const one = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
  const some = <T>(all: readonly T[]) => all.filter(() => random() < 2 / all.length);
  const maybe = (share: number) => random() < share;
  const date = (year: number) =>
    maybe(0.4)
      ? String(year)
      : `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}${maybe(0.5) ? `-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}` : ''}`;
  return Array.from({ length: count }, () => ({
    ...(maybe(0.5) && { from: date(1961 + Math.floor(random() * 45)) }),
    ...(maybe(0.5) && { to: date(2010 + Math.floor(random() * 17)) }),
    tracks: maybe(0.5) ? some(TRACKS) : [],
    subjects: maybe(0.4) ? some(ids.subjects).sort() : [],
    q: maybe(0.4) ? one(['docker', '容器', 'a & b = c', '100%', '"x" + #y', 'linux kernel', 'é,ü']) : '',
    ...(maybe(0.3) && { level: one<Level>([1, 2, 3]) }),
    ...(maybe(0.3) && { event: one(ids.events) }),
    ...(maybe(0.1) && { tour: one(ids.tours) }),
  })).map((state) =>
    state.from && state.to && state.from.slice(0, 4) >= state.to.slice(0, 4)
      ? { ...state, to: '2027' }
      : state,
  );
}

/** So many queries that nobody would write: wrong values, wrong encodings, wrong names, too much of all. */
export function malformedQueries(count: number, seed = 2): string[] {
  const random = seededRandom(seed);
  const one = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
  const names = [
    'from',
    'to',
    'track',
    'subject',
    'q',
    'event',
    'level',
    'tour',
    'toString',
    '__proto__',
    '',
  ];
  const values = [
    ...[
      '',
      '%',
      '%E0%A4%A',
      '%00',
      '2013-13',
      '0000',
      '9999-99-99',
      '2013/',
      '/',
      '2013/2012',
      '~',
      '-1',
      '1e3',
    ],
    ...[
      'NaN',
      'null',
      'constructor',
      '__proto__',
      '<script>alert(1)</script>',
      '../../etc',
      ',,,',
      'cloud,,x',
    ],
    ...['a'.repeat(5000), '😀', '\u202e', '٢٠١٣', '2013-02-29', '1.5', ' 2', '[]', '{}', "'; --", '&&', '=='],
  ];
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, () => `${one(names)}=${one(values)}`).join('&'),
  );
}
