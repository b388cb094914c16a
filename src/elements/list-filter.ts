import { fill } from '../terms/fill.ts';
import { fold } from '../terms/fold.ts';
import { WrittenText } from './written-text.ts';

/** Narrows a list in the page down to the items whose `data-filter-text` holds every word typed. */
class ListFilter extends HTMLElement {
  readonly #written = new WrittenText(this.dataset.bundle ?? '', () => this.#onTable());
  #onTable = () => {};

  connectedCallback(): void {
    const label = this.querySelector('label');
    const input = this.querySelector('input');
    if (!label || !input) return;
    this.querySelector('.script-missing')?.remove();
    label.hidden = false;
    const narrow = () => this.#narrow(this.#written.of(input.value));
    this.#onTable = narrow;
    input.addEventListener('input', narrow);
    narrow();
  }

  #narrow(text: string): void {
    const words = fold(text).split(/\s+/).filter(Boolean);
    let shown = 0;
    const items = this.querySelectorAll<HTMLElement>('[data-filter-text]');
    for (const item of items) {
      const own = fold(`${item.dataset.filterText} ${item.textContent}`);
      // Punctuation alone is found nowhere.
      item.hidden = !words.every((word) => own.includes(word)) || (words.length === 0 && text.trim() !== '');
      if (!item.hidden) shown++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]'))
      group.hidden = !group.querySelector('[data-filter-text]:not([hidden])');
    const status = this.querySelector('[role=status]');
    const sentence = shown === 0 ? this.dataset.none : this.dataset.count;
    if (status) status.textContent = fill(sentence ?? '', { count: shown, total: items.length });
  }
}

if (!customElements.get('list-filter')) customElements.define('list-filter', ListFilter);
