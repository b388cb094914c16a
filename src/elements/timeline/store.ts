import {
  formatState,
  type Ignored,
  type Known,
  parseState,
  type TimelineState,
} from '../../timeline/state.ts';
import { isEmbedded, keptQuery } from '../embed/whole.ts';

/** Whether a change of the view is a step that Back undoes, or a refinement of the one that is shown. */
export type Step = 'push' | 'replace';

/** The one place that holds the state of the view; the address always says the same. */
export interface Store {
  readonly state: TimelineState;
  /** What of the address was left out when it was read last. */
  readonly ignored: readonly Ignored[];
  set(change: Partial<TimelineState>, step: Step): void;
  /** Reads the address anew, for when something that was taken for known turns out not to be. */
  reread(): void;
  subscribe(listener: (state: TimelineState) => void): void;
}

/**
 * Makes the store from the address, and keeps the two in step until the signal aborts. An address that says
 * its view in another way, or says more than that, gives place to the one that the view itself would have.
 */
export function createStore(known: Known, signal: AbortSignal): Store {
  let { state, ignored } = parseState(location.search, known);
  write(formatState(state), 'replace');
  const listeners: ((state: TimelineState) => void)[] = [];
  const notify = () => {
    for (const listener of listeners) listener(state);
  };
  /** @param before what was left out already, and is in the address no more */
  const read = (before: readonly Ignored[]) => {
    const found = parseState(location.search, known);
    write(formatState(found.state), 'replace');
    // Jumps within the page come here too.
    if (formatState(found.state) === formatState(state) && found.ignored.length + ignored.length === 0)
      return;
    state = found.state;
    ignored = [...before, ...found.ignored];
    notify();
  };
  window.addEventListener('popstate', () => read([]), { signal });
  return {
    get state() {
      return state;
    },
    get ignored() {
      return ignored;
    },
    set(change, step) {
      const next = { ...state, ...change };
      const query = formatState(next);
      if (query === formatState(state)) return;
      state = next;
      ignored = [];
      write(query, step);
      notify();
    },
    reread: () => read(ignored),
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}

/** Of the search that led here, and read by it (src/elements/search/marker.ts) when it has loaded. */
const MARK = 'mark';

function write(query: string, step: Step): void {
  const marked = step === 'replace' ? new URLSearchParams(location.search).get(MARK) : null;
  const mark = marked === null ? '' : `${MARK}=${encodeURIComponent(marked)}`;
  const search = [query, mark, keptQuery()].filter(Boolean).join('&');
  if (step === 'replace' && location.search.slice(1) === search) return;
  const address = `${location.pathname}${search && `?${search}`}${location.hash}`;
  // Browsers refuse when a page writes too often (Safari: 100 times in 30 s); the view itself goes on.
  try {
    // In a frame Back is there for the page around it.
    if (step === 'push' && !isEmbedded()) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {}
}
