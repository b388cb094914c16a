import { make, pressButton } from '../dom.ts';
import type { TimelineWords } from '../../timeline/words.ts';

/** The list of keys, as a dialog; closing it returns the focus by itself. */
export function createKeysHelp(words: TimelineWords): HTMLDialogElement {
  const dialog = make('dialog', 'timeline-keys');
  const heading = make('h2', '', words.keys);
  heading.id = 'timeline-keys-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const list = make('dl', '');
  for (const [keys, what] of words.keyList) {
    const row = make('div', '');
    const term = make('dt', '');
    term.append(...keys.split(' ').flatMap((key) => [make('kbd', '', key), ' ']));
    row.append(term, make('dd', '', what));
    list.append(row);
  }
  dialog.append(
    heading,
    list,
    pressButton(words.close, () => dialog.close()),
  );
  return dialog;
}
