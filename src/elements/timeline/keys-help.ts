import type { TimelineWords } from '../../timeline/words.ts';
import { element, pressButton } from '../dom.ts';

/** The list of keys, as a dialog; closing it returns the focus by itself. */
export function createKeysHelp(words: TimelineWords): HTMLDialogElement {
  const dialog = element('dialog', 'timeline-keys');
  const heading = element('h2', '', words.keys);
  heading.id = 'timeline-keys-title';
  dialog.setAttribute('aria-labelledby', heading.id);
  const list = element('dl', '');
  for (const [keys, what] of words.keyList) {
    const row = element('div', '');
    const term = element('dt', '');
    term.append(...keys.split(' ').flatMap((key) => [element('kbd', '', key), ' ']));
    row.append(term, element('dd', '', what));
    list.append(row);
  }
  dialog.append(
    heading,
    list,
    pressButton(words.close, () => dialog.close()),
  );
  return dialog;
}
