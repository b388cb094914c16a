import type { EraStart } from '../../timeline/bands.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import type { Unlisted } from '../../timeline/parts.ts';
import type { TimelineState } from '../../timeline/state.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import type { ListedEvent } from './listed-events.ts';
import type { Store } from './store.ts';
import type { Tour } from './tours.ts';

/** What the parts of the page share. */
export interface Context {
  readonly words: TimelineWords;
  /** Those that the page holds; both grow when more of them come. */
  readonly events: readonly ListedEvent[];
  readonly byId: ReadonlyMap<string, ListedEvent>;
  /** What is known of the events that the page does not hold. */
  readonly unlisted: () => readonly Unlisted[];
  /** Brings what the list of the view lacks. Never throws. */
  readonly complete: () => Promise<void>;
  /** All the time that can be shown. */
  readonly limits: Stretch;
  /** The tracks that have events. */
  readonly tracks: readonly string[];
  readonly tours: ReadonlyMap<string, Tour>;
  readonly store: Store;
  /** What a view shows, in a few words; and what its filters leave, whatever is open. */
  readonly nameOf: (state: TimelineState) => string;
  readonly filterOf: (state: TimelineState) => string;
  /** A test that tells whether an event belongs to a view. What a reader typed becomes what is looked for in here. */
  readonly matcherOf: (state: TimelineState) => (event: ListedEvent) => boolean;
}

/** What a drawing is made from. */
export interface DrawingContext extends Context {
  readonly host: HTMLElement;
  /** BCP 47 tag. */
  readonly language: string;
  readonly eras: readonly EraStart[];
  /** Says something to all readers, above the drawing. */
  readonly tell: (text: string) => void;
  /** Says something to those who listen to the page. */
  readonly announce: (text: string) => void;
}
