import type { DatedEvent } from '../domain/chronology.ts';
import type { Subject } from '../schemas/subject.ts';
import { decimalYear } from '../terms/decimal-year.ts';
import { type ChartDrawing, type Mark, SIDE, tenth, WIDTH } from './marks.ts';
import { yearMarks, yearScale } from './year-axis.ts';

/** Where the way out of a container lay. */
export const PARTS = ['kernel', 'runtime', 'around'] as const;

export type EscapePart = (typeof PARTS)[number];

/** An event about container escapes. */
export interface Escape {
  readonly event: DatedEvent;
  readonly part: EscapePart;
}

const ABOUT = 'container-escape';
const PART_OF_KIND: { readonly [kind in Subject['kind']]?: EscapePart } = {
  'kernel-feature': 'kernel',
  runtime: 'runtime',
};
/** The kernel itself is an operating system by its kind, as are whole distributions. */
const KERNEL = 'linux-kernel';

/** The events about container escapes in order, each with the part that it is about first. */
export function escapes(
  events: readonly DatedEvent[],
  kindOf: (id: string) => Subject['kind'] | undefined,
): Escape[] {
  return events
    .filter(({ subjects }) => subjects.includes(ABOUT))
    .map((event) => ({ event, part: partOf(event.subjects, kindOf) }));
}

function partOf(
  subjects: readonly string[],
  kindOf: (id: string) => Subject['kind'] | undefined,
): EscapePart {
  const first = PART_OF_KIND[kindOf(subjects[0] ?? '') ?? 'concept'];
  return first ?? (subjects.includes(KERNEL) ? 'kernel' : 'around');
}

const ROW = { label: 20, lane: 52 };
const DOT = 5.5;

/** A row for each part, a dot for each event at its date; those that would cover each other are stacked. */
export function drawEscapes(
  all: readonly Escape[],
  now: number,
  nameOf: (part: EscapePart) => string,
): ChartDrawing {
  const first = Number(all[0]?.event.when.earliest.slice(0, 4));
  const scale = yearScale(first, now + 1, SIDE + DOT);
  const bottom = PARTS.length * (ROW.label + ROW.lane);
  const rows = PARTS.flatMap((part, row): Mark[] => {
    const top = row * (ROW.label + ROW.lane);
    const floor = top + ROW.label + ROW.lane - 8;
    const ends: number[] = [];
    const dots = all.flatMap((one): Mark[] => {
      if (one.part !== part) return [];
      const x = scale.x(decimalYear(one.event.when.earliest));
      const place = ends.findIndex((end) => end <= x - DOT);
      const stack = place < 0 ? ends.length : place;
      ends[stack] = x + DOT;
      const y = tenth(floor - DOT - 1 - stack * (2 * DOT + 1));
      return [{ shape: 'dot', form: 'chart-dot', track: 'security', x, y, radius: DOT }];
    });
    return [
      { shape: 'text', form: 'chart-name', x: SIDE, y: top + 14, text: nameOf(part) },
      { shape: 'line', form: 'chart-floor', x: SIDE, y: floor, toX: WIDTH - SIDE, toY: floor },
      ...dots,
    ];
  });
  return { height: bottom + 12, marks: [...yearMarks(scale, 2, 0, bottom - 8), ...rows] };
}
