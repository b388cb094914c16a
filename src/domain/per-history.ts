import type { History } from '../record/history.ts';

/** Makes an answer that is worked out once for each history: pages ask for the same ones thousands of times. */
export function perHistory<T>(answer: (history: History) => T): (history: History) => T {
  const known = new WeakMap<History, { readonly answer: T }>();
  return (history) => {
    const found = known.get(history) ?? { answer: answer(history) };
    known.set(history, found);
    return found.answer;
  };
}
