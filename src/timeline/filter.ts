import { fold } from '../terms/fold.ts';
import type { Stretch } from './drawn-date.ts';
import { rangeOf, type TimelineState } from './state.ts';

/** What filtering asks of an event. */
export interface Filterable extends Stretch {
  readonly track: string;
  readonly level: number;
  /** Ids of its subjects. */
  readonly subjects: readonly string[];
  /** All that a text is looked for in, folded by `fold`. */
  readonly text: string;
}

/** A test that tells whether an event belongs to a view. */
export function matcher(state: TimelineState): (event: Filterable) => boolean {
  const { start, end } = rangeOf(state);
  const words = fold(state.q).split(/\s+/).filter(Boolean);
  // Punctuation alone is found in no event, as the search finds it on no page.
  if (state.q.trim() !== '' && words.length === 0) return () => false;
  const tracks: readonly string[] = state.tracks;
  return (event) =>
    event.start < end &&
    event.end > start &&
    event.level <= (state.level ?? 3) &&
    (tracks.length === 0 || tracks.includes(event.track)) &&
    (state.subjects.length === 0 || state.subjects.some((id) => event.subjects.includes(id))) &&
    words.every((word) => event.text.includes(word));
}
