import type { Track } from '../terms/tracks.ts';
import { type Axis, axisOf } from './axis.ts';
import { type Bar, barsOf, isNotch } from './chains.ts';
import type { Family } from './families.ts';
import { lineOf, type PlacedLine } from './lines.ts';
import { inOrder } from './order.ts';
import { textWidth } from './text-width.ts';
import type { Kinship, Member } from './tree.ts';

/** A member at its place: a stretch of a bar and its name. */
export interface PlacedMember {
  readonly member: Member;
  readonly x1: number;
  readonly x2: number;
  /** The middle of its row. */
  readonly y: number;
  /** It began by taking over the name of the stretch before it. */
  readonly isRenamed: boolean;
  readonly label: { readonly x: number; readonly width: number; readonly isBefore: boolean };
}

/** A family tree, ready to be drawn, in its own units. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  /** The first row of each track. */
  readonly bands: readonly { readonly track: Track; readonly y: number }[];
  /** In the order of their rows. */
  readonly members: readonly PlacedMember[];
  readonly lines: readonly PlacedLine[];
  /** Renamings that are notches in a bar. */
  readonly notches: readonly Kinship[];
}

/** What a drawing has to fit into. */
export interface Frame {
  readonly width: number;
  /** First year, and the first one that is not drawn. */
  readonly from: number;
  readonly to: number;
  /** Whether families of a track stand under its name. */
  readonly hasBands: boolean;
}

/** Heights, in the units of a drawing. */
export const SIZES = { row: 21, bar: 14, axis: 26, band: 40, family: 8, foot: 8 } as const;

/** Room on the left of the first year and on the right of the last one. */
const LEFT = 14;
const RIGHT = { most: 84, share: 0.06 };
/** From the beginning of a bar to its name: the sign of its track stands between. */
const SIGN = 19;
/** A name in front of a bar leaves room for the line that enters there. */
const BEFORE = 24;
/** No bar is so short that it cannot be seen. */
const SHORTEST = 5;

/** Places families one below another; what one is called and where it lies never meets another. */
export function drawingOf(families: readonly Family[], frame: Frame): Drawing {
  const first = drawWith(families, frame, LEFT);
  const leftmost = Math.min(LEFT, ...first.members.map(({ label }) => label.x));
  return leftmost < LEFT ? drawWith(families, frame, 2 * LEFT - leftmost) : first;
}

function drawWith(families: readonly Family[], frame: Frame, left: number): Drawing {
  const axis = axisOf(
    frame.from,
    frame.to,
    left,
    frame.width - Math.min(RIGHT.most, frame.width * RIGHT.share),
  );
  const bands: { track: Track; y: number }[] = [];
  const members: PlacedMember[] = [];
  const lines: PlacedLine[] = [];
  const notches: Kinship[] = [];
  let y: number = SIZES.axis;
  for (const { tree, track } of families) {
    if (frame.hasBands && bands.at(-1)?.track !== track) {
      bands.push({ track, y });
      y += SIZES.band;
    }
    const bars = inOrder(tree, barsOf(tree));
    for (const bar of bars) {
      members.push(...placeBar(bar, y + SIZES.row / 2, axis, frame.width));
      y += SIZES.row;
    }
    y += SIZES.family;
    const places = new Map(members.map((place) => [place.member.id, place]));
    for (const kinship of tree.kinships)
      if (bars.some((bar) => isNotch(bar, kinship))) notches.push(kinship);
      else lines.push(...lineOf(kinship, places, axis));
  }
  return { width: frame.width, height: y + SIZES.foot, axis, bands, members, lines, notches };
}

function placeBar({ members }: Bar, y: number, axis: Axis, width: number): PlacedMember[] {
  return members.map((member, index) => {
    const next = members[index + 1];
    const x1 = axis.x(member.start);
    const end = next ? axis.x(next.start) : member.end === undefined ? axis.today : axis.x(member.end);
    const x2 = Math.max(end, x1 + SHORTEST);
    return { member, x1, x2, y, isRenamed: index > 0, label: placeLabel(member, x1, next ? x2 : width) };
  });
}

/** A name stands in its bar and beyond its end, or in front of it where there is no room. */
function placeLabel({ name }: Member, x1: number, end: number): PlacedMember['label'] {
  const width = textWidth(name);
  const isBefore = x1 + SIGN + width > end;
  return { x: round(isBefore ? x1 - BEFORE - width : x1 + SIGN), width: round(width), isBefore };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
