import { activateSearchBox } from './search-box.ts';
import type { SearchWords } from './words.ts';

/** The search page: the same box as in the dialog, with the query in the address. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('[role=listbox]');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (!input || !list || !status) return;
    const words: SearchWords = JSON.parse(this.dataset.words ?? '{}');
    const { ask } = activateSearchBox(
      { input, list, status },
      words,
      this.dataset.bundle ?? '',
      ({ query }) => {
        const address = new URL(location.href);
        if (query) address.searchParams.set('q', query);
        else address.searchParams.delete('q');
        history.replaceState(history.state, '', address);
      },
    );
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    const query = new URL(location.href).searchParams.get('q') ?? '';
    input.value = query;
    if (query) void ask(query);
  }
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPage);
