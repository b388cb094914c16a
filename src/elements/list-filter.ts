import { fill } from '../terms/fill.ts';
import { fold } from '../terms/fold.ts';
import { WrittenText } from './written-text.ts';

/** Narrows a list in the page down to the items whose `data-filter-text` holds every word typed. */
class ListFilter extends HTMLElement {
  readonly #written = new WrittenText(this.dataset.bundle ?? '', () => this.#onTable());
  /** Whether groups that fold were open before something was looked for. */
  readonly #before = new Map<HTMLDetailsElement, boolean>();
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
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      const hits = group.querySelectorAll('[data-filter-text]:not([hidden])').length;
      group.hidden = hits === 0;
      if (group instanceof HTMLDetailsElement) this.#unfold(group, text.trim() !== '');
      this.#tellRail(group.dataset.filterGroup, hits);
    }
    const status = this.querySelector('[role=status]');
    const sentence = shown === 0 ? this.dataset.none : this.dataset.count;
    if (status) status.textContent = fill(sentence ?? '', { count: shown, total: items.length });
  }

  /** What holds hits is open while something is looked for, and then as it was. */
  #unfold(group: HTMLDetailsElement, isNarrowed: boolean): void {
    const before = this.#before.get(group);
    if (isNarrowed) {
      this.#before.set(group, before ?? group.open);
      group.open = true;
    } else if (before !== undefined) {
      this.#before.delete(group);
      group.open = before;
    }
  }

  #tellRail(id: string | undefined, hits: number): void {
    const entry = id ? this.querySelector<HTMLElement>(`[data-rail="${id}"]`) : null;
    if (!entry) return;
    entry.hidden = hits === 0;
    const count = entry.querySelector('small');
    if (count) count.textContent = String(hits);
  }
}

if (!customElements.get('list-filter')) customElements.define('list-filter', ListFilter);
