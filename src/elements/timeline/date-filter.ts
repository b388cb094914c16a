import { fill } from '../../terms/fill.ts';
import { shorten } from '../../terms/shorten.ts';
import { isForward, rangeEnd } from '../../timeline/state.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import type { Store } from './store.ts';

/** Takes the range that both fields hold, in whatever way it is written, or says at the field what is wrong with it. */
export function setRange(
  from: HTMLInputElement,
  to: HTMLInputElement,
  store: Store,
  words: TimelineWords,
): void {
  const told = (field: HTMLInputElement, fault: string) => {
    field.setCustomValidity(fault);
    return field.reportValidity();
  };
  const isRead = (field: HTMLInputElement) => {
    const value = field.value.trim();
    const date = rangeEnd(value);
    if (date) field.value = date;
    const name = words.names[field.name];
    return told(field, !value || date ? '' : fill(words.badDate, { name, value: shorten(value) }));
  };
  if (!isRead(from) || !isRead(to)) return;
  const [first, last] = [from.value.trim(), to.value.trim()];
  const isBackward = first && last && !isForward(first, last);
  if (told(to, isBackward ? backwardWords(words, first, last) : ''))
    store.set({ from: first || undefined, to: last || undefined }, 'push');
}

/** What is said of a range that ends before it begins. */
export function backwardWords({ backward, names }: TimelineWords, start: string, value: string): string {
  return fill(backward, { value, start, name: names.to, other: names.from });
}
