import { activateSearchBox } from './search-box.ts';
import type { SearchWords } from './words.ts';

/** The dialog over the page, made on first use and kept. */
export interface SearchDialog {
  open(): void;
}

/**
 * Builds the search dialog and appends it to the page.
 * @param allHref address of the search page
 */
export function createSearchDialog(words: SearchWords, bundle: string, allHref: string): SearchDialog {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', words.label);

  const input = document.createElement('input');
  input.type = 'search';
  input.id = 'search-dialog-input';
  input.placeholder = words.placeholder;
  input.autocomplete = 'off';
  input.spellcheck = false;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-label': words.label,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-dialog-results',
  }))
    input.setAttribute(name, value);

  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());

  const bar = document.createElement('div');
  bar.className = 'search-bar';
  bar.append(input, close);

  const list = document.createElement('div');
  list.id = 'search-dialog-results';
  list.className = 'search-results';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.label);
  list.hidden = true;

  const status = document.createElement('p');
  status.className = 'search-status';
  status.setAttribute('role', 'status');
  status.textContent = words.hint;

  const all = document.createElement('a');
  all.className = 'search-all';
  all.href = allHref;
  all.textContent = words.all;

  dialog.append(bar, status, list, all);
  document.body.append(dialog);
  // A click on the backdrop has the dialog itself as its target.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    // A link to a place on the page that is open does not unload it.
    else if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  activateSearchBox({ input, list, status }, words, bundle, ({ query }) => {
    all.href = query ? `${allHref}?q=${encodeURIComponent(query)}` : allHref;
  });
  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
    },
  };
}
