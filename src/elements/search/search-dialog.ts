import { writeFilters } from '../../search/filters.ts';
import { loadFilterWords, type SearchWords } from '../../search/words.ts';
import styles from '../../styles/search-box.css?url&no-inline';
import { element, isForElsewhere } from '../dom.ts';
import { loadStyles } from '../load-styles.ts';
import { FilterPanel } from './filter-panel.ts';
import { remoteSearch } from './remote-search.ts';
import { SearchBox } from './search-box.ts';
import { chooseSlash, hasSlash } from './shortcut.ts';
import type { StartedWorker } from './start-worker.ts';

/** Class of the root while the dialog is open: what it covers whole is not painted with every key. */
const COVERED = 'is-covered';

/** The dialog over the page, made on first use and kept. */
export interface SearchDialog {
  /** @param typed what the reader typed before the dialog could open, if anything */
  open(typed?: string): void;
}

/**
 * Builds the search dialog and appends it to the page.
 * @param worker worker of the search, if one could be started
 * @param bundle address of the folder of all indexes
 * @param allHref address of the search page
 */
export async function createSearchDialog(
  words: SearchWords,
  worker: StartedWorker | undefined,
  bundle: string,
  allHref: string,
): Promise<SearchDialog> {
  await loadStyles(styles);
  const dialog = element('dialog', 'search-dialog');
  dialog.ariaLabel = words.label;
  const input = drawInput(words, 'search-dialog');
  const close = element('button', 'search-close', words.close);
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  const bar = element('div', 'search-bar');
  bar.append(input, close);
  const list = drawList(words, 'search-dialog');
  const status = element('p', 'search-status');
  status.role = 'status';
  const filters = element('details', 'search-narrow');
  const actions = element('div', 'search-actions');
  const all = element('a', 'search-all', words.all);
  all.href = allHref;
  const foot = element('div', 'search-foot');
  foot.append(actions, all, drawSlash(words));
  dialog.append(bar, filters, status, list, foot);
  document.body.append(dialog);
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop has the dialog itself as its target, and a link to a place on the page
    // that is open does not unload it. What is opened elsewhere leaves the reader here.
    const { target } = event;
    const isFollowed = target instanceof Element && target.closest('a') && !isForElsewhere(event);
    if (target === dialog || isFollowed) dialog.close();
  });

  const language = document.documentElement.lang;
  const search = remoteSearch(worker, bundle, language);
  const loadLabels = () => loadFilterWords(bundle, language);
  const panel = new FilterPanel(filters, words, loadLabels, search, (chosen) => box.narrow(chosen));
  const box = new SearchBox({ input, list, status, actions }, words, search, (query) => {
    const address = new URL(allHref, location.href);
    if (query) address.searchParams.set('q', query);
    writeFilters(address.searchParams, panel.chosen);
    all.href = address.href;
    panel.update(query);
  });
  search.warm();
  let opener: Element | null = null;
  dialog.addEventListener('close', () => {
    document.documentElement.classList.remove(COVERED);
    // The browser could not put the focus back on what was hidden.
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  return {
    open(typed = '') {
      if (!dialog.open) {
        opener = document.activeElement;
        dialog.showModal();
        const { style, classList } = document.documentElement;
        style.setProperty('--covered-height', `${document.body.offsetHeight}px`);
        classList.add(COVERED);
      }
      input.focus();
      if (!typed) return input.select();
      input.value = typed;
      input.dispatchEvent(new Event('input'));
    },
  };
}

/** A box by which the bare key is turned off. */
function drawSlash(words: SearchWords): HTMLElement {
  const label = element('label', 'search-slash');
  const box = element('input');
  box.type = 'checkbox';
  box.checked = hasSlash();
  box.addEventListener('change', () => chooseSlash(box.checked));
  label.append(box, words.slash);
  return label;
}

function drawInput(words: SearchWords, id: string): HTMLInputElement {
  const input = element('input');
  input.type = 'search';
  input.id = `${id}-input`;
  input.placeholder = words.placeholder;
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'go';
  input.role = 'combobox';
  input.ariaLabel = words.label;
  input.ariaExpanded = 'false';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', `${id}-results`);
  return input;
}

function drawList(words: SearchWords, id: string): HTMLElement {
  const list = element('div', 'search-results');
  list.id = `${id}-results`;
  list.role = 'listbox';
  list.ariaLabel = words.label;
  list.hidden = true;
  return list;
}
