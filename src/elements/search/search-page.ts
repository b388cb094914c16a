import { ignoredFilters, readFilters, writeFilters } from '../../search/filters.ts';
import { loadFilterWords, type SearchWords } from '../../search/words.ts';
import { fill } from '../../terms/fill.ts';
import { shorten } from '../../terms/shorten.ts';
import { FilterPanel } from './filter-panel.ts';
import { remoteSearch } from './remote-search.ts';
import { SearchBox } from './search-box.ts';
import { startWorker } from './start-worker.ts';

/** The search page: the same box as in the dialog, with query and filters in the address. */
class SearchPage extends HTMLElement {
  /** Of the page, before a query gave it another. */
  readonly #title = document.title;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('[role=listbox]');
    const status = this.querySelector<HTMLElement>('.search-status');
    const details = this.querySelector('details');
    const actions = this.querySelector<HTMLElement>('.search-actions');
    if (!input || !list || !status || !details || !actions) return;
    const words: SearchWords = JSON.parse(this.dataset.words ?? '{}');
    const bundle = this.dataset.bundle ?? '';
    const language = document.documentElement.lang;
    const parameters = new URL(location.href).searchParams;
    input.value = parameters.getAll('q').find((text) => text.trim()) ?? '';
    details.hidden = false;
    this.querySelector('.script-missing')?.remove();
    this.#tellIgnored(words, parameters);
    const loadLabels = () => loadFilterWords(bundle, language);
    const search = remoteSearch(startWorker(bundle, language), bundle, language);
    const panel = new FilterPanel(details, words, loadLabels, search, (chosen) => {
      writeAddress(box.query, panel);
      box.narrow(chosen);
    });
    panel.choose(readFilters(parameters));
    const box = new SearchBox({ input, list, status, actions }, words, search, (query) => {
      // The first call comes before the query of the address was asked.
      if (query || input.value === '') writeAddress(query, panel);
      document.title = [query && `“${query}”`, this.#title].filter(Boolean).join(' · ');
      panel.update(query);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    if (input.value) box.narrow(panel.chosen);
  }

  /** Says which filters of the address mean nothing. */
  #tellIgnored(words: SearchWords, parameters: URLSearchParams): void {
    const notice = this.querySelector<HTMLElement>('.search-notice');
    if (!notice) return;
    notice.textContent = ignoredFilters(parameters)
      .map(({ name, value }) => fill(words.ignored, { name: words.filters[name], value: shorten(value) }))
      .join(' ');
  }
}

/** The address says query and filters, and nothing that others put behind it when they passed it on. */
function writeAddress(query: string, panel: FilterPanel): void {
  const address = new URL(location.href);
  address.search = '';
  if (query) address.searchParams.set('q', query);
  writeFilters(address.searchParams, panel.chosen);
  address.search = address.search.replaceAll('%2C', ',');
  history.replaceState(history.state, '', address);
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPage);
