import { fill } from '../../terms/fill.ts';
import { element, pressButton } from '../dom.ts';
import type { Context } from './context.ts';
import { isLong } from './paper-head.ts';

/** So many events have room on a sheet. */
const ON_A_SHEET = 6;

/**
 * Prints the view, and asks first where that takes many sheets.
 * @param host where the question is put into the page
 */
export function printView({ words, events, matcherOf, store }: Context, host: HTMLElement): void {
  const shown = events.filter(matcherOf(store.state));
  if (!isLong(shown.length)) {
    print();
    return;
  }
  const dialog = element('dialog', 'timeline-keys');
  const pages = Math.ceil(shown.length / ON_A_SHEET);
  const question = element('p', '', fill(words.printAsk, { count: shown.length, pages }));
  question.id = 'timeline-print-question';
  dialog.setAttribute('aria-labelledby', question.id);
  const choose = (isAll: boolean) => {
    dialog.close();
    wantAll(isAll);
    print();
  };
  const important = shown.filter(({ level }) => level < 3).length;
  const choices = element('div', 'timeline-print-choices');
  choices.append(
    pressButton(fill(words.printSome, { count: important }), () => choose(false)),
    pressButton(fill(words.printAll, { count: shown.length }), () => choose(true)),
    pressButton(words.cancel, () => dialog.close()),
  );
  dialog.append(question, choices);
  dialog.addEventListener('close', () => dialog.remove());
  addEventListener('afterprint', () => wantAll(false), { once: true });
  host.append(dialog);
  dialog.showModal();
}

/** On the root while all that is listed is to be printed. */
const ALL = 'data-print-all';

function wantAll(isAll: boolean): void {
  document.documentElement.toggleAttribute(ALL, isAll);
  dispatchEvent(new Event('print-choice'));
}
