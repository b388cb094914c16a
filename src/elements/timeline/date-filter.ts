import { fill } from '../../terms/fill.ts';
import { shorten } from '../../terms/shorten.ts';
import { drawnDate } from '../../timeline/drawn-date.ts';
import { isForward } from '../../timeline/state.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import type { Store } from './store.ts';

/** Takes the range that both fields hold, or says at the field what is wrong with it. */
export function setRange(
  from: HTMLInputElement,
  to: HTMLInputElement,
  store: Store,
  words: TimelineWords,
): void {
  const told = (field: HTMLInputElement, isSound: boolean) => {
    const { name } = field;
    field.setCustomValidity(
      isSound ? '' : fill(words.malformed, { name, value: shorten(field.value.trim()) }),
    );
    return field.reportValidity();
  };
  const [first, last] = [from.value.trim(), to.value.trim()];
  const isDate = (text: string) => !text || drawnDate(text) !== undefined;
  if (!told(from, isDate(first)) || !told(to, isDate(last))) return;
  if (told(to, !first || !last || isForward(first, last)))
    store.set({ from: first || undefined, to: last || undefined }, 'push');
}
