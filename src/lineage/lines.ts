import type { LineageType } from '../terms/lineage.ts';
import type { Axis } from './axis.ts';
import { elderOf, type Kinship, type Member, youngerOf } from './tree.ts';

/** An edge as a path from the elder's bar to the younger's. */
export interface PlacedLine {
  readonly kinship: Kinship;
  readonly d: string;
  /** The head of its arrow, which points at the younger; where something was given away, at who has it now. */
  readonly head: string;
}

/** As much of a placed member as a line has to know. */
interface Place {
  readonly member: Member;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** How far before the beginning of a bar a line comes down, by type, so that two of them stay apart. */
const ASIDE = {
  'derived-from': 6,
  'inspired-by': 10,
  'replaced-by': 14,
  'renamed-to': 18,
  implements: 8,
  'part-of': 12,
  'donated-to': 16,
} as const satisfies { [type in LineageType]: number };

/** Length of the head of an arrow, and half its width. */
const HEAD = { length: 6, half: 3.5 };
/** Half the height of a bar. */
const HALF = 7;
const CURVE = 5;
/** A line that is so much younger than the bar, in years, enters it from the side. */
const LATER = 0.4;

/**
 * The line of an edge: out of the elder's bar where the younger began, down or up, and into the beginning of
 * the younger; where that was there before, into its side at the moment of the edge.
 */
export function lineOf(kinship: Kinship, places: ReadonlyMap<string, Place>, axis: Axis): PlacedLine[] {
  const [elder, younger] = endsOf(kinship).map((id) => places.get(id));
  if (!elder || !younger) return [];
  const at = momentOf(kinship, elder.member, younger.member);
  const isInside = at > younger.member.start + LATER;
  const x = isInside ? axis.x(at) : younger.x1 - ASIDE[kinship.type];
  const start = Math.min(elder.x2, Math.max(elder.x1, x));
  const down = younger.y >= elder.y ? 1 : -1;
  if (isInside) {
    const end = younger.y - down * HALF;
    const head = `M${x} ${end}l${-HEAD.half} ${-down * HEAD.length}h${2 * HEAD.half}z`;
    return [{ kinship, d: `${out(start, elder.y, x)}V${end}`, head }];
  }
  const bend = Math.min(CURVE, younger.x1 - x);
  const d = `${out(start, elder.y, x)}V${younger.y - down * CURVE}Q${x} ${younger.y} ${round(x + bend)} ${younger.y}H${younger.x1}`;
  const head = `M${younger.x1} ${younger.y}l${-HEAD.length} ${-HEAD.half}v${2 * HEAD.half}z`;
  return [{ kinship, d, head }];
}

/** From where to where an edge leads: from the elder to the younger, and from a gift to who was given it. */
function endsOf(kinship: Kinship): [from: string, to: string] {
  const ends: [string, string] = [elderOf(kinship), youngerOf(kinship)];
  return kinship.type === 'donated-to' ? [ends[1], ends[0]] : ends;
}

/** When the younger took it up: what is replaced or renamed has to have been there. */
function momentOf({ type, since }: Kinship, elder: Member, younger: Member): number {
  if (since !== undefined) return since;
  if (type === 'donated-to') return Math.max(younger.start, elder.start);
  if (type !== 'replaced-by' && type !== 'renamed-to') return younger.start;
  return Math.max(younger.start, elder.end ?? elder.start);
}

function out(start: number, y: number, x: number): string {
  return start === x ? `M${start} ${y}` : `M${start} ${y}H${round(x)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
