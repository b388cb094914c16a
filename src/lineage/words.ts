import type { Track } from '../terms/tracks.ts';
import type { KinWords } from './told.ts';

/** Words of the interface that the family tree needs, as its element carries them. Slots stand as `{{name}}`. */
export interface LineageWords extends KinWords {
  readonly drawing: string;
  readonly shown: string;
  readonly alone: string;
  readonly unknownName: string;
  readonly malformed: string;
  readonly unknown: string;
  readonly clearDate: string;
  readonly asOf: string;
  readonly asOfDrawing: string;
  readonly asOfStood: string;
  readonly asOfCount: string;
  readonly asOfBefore: string;
  readonly asOfNoBefore: string;
  readonly asOfAfter: string;
  readonly asOfHands: string;
  readonly asOfFailed: string;
  /** What the parts of a view are called, by their names in the address. */
  readonly names: { readonly [parameter: string]: string };
  /** Kinds of subjects, several of each. */
  readonly kinds: { readonly [kind: string]: string };
  readonly tracks: { readonly [track in Track]: string };
}
