import type { SiteSearch } from '../../search/bilingual.ts';
import type { Counts } from '../../search/count-pages.ts';
import { type Chosen, countChosen, FILTERS, type FilterName, toggle } from '../../search/filters.ts';
import type { FilterWords, SearchWords } from '../../search/words.ts';
import { fill } from '../../terms/fill.ts';
import { element } from '../dom.ts';

/**
 * The panel of filters, in a `details` element that stands in the page already. Nothing is fetched
 * for it before it is opened or something is chosen.
 */
export class FilterPanel {
  readonly #details: HTMLDetailsElement;
  readonly #words: SearchWords;
  readonly #loadLabels: () => Promise<FilterWords>;
  readonly #search: SiteSearch;
  readonly #onChange: (chosen: Chosen) => void;
  #labels: Promise<FilterWords> | undefined;
  #query = '';
  #chosen: Chosen = {};
  #turn = 0;

  /** @param loadLabels loads the names of the filters */
  constructor(
    details: HTMLDetailsElement,
    words: SearchWords,
    loadLabels: () => Promise<FilterWords>,
    search: SiteSearch,
    onChange: (chosen: Chosen) => void,
  ) {
    this.#details = details;
    this.#words = words;
    this.#loadLabels = loadLabels;
    this.#search = search;
    this.#onChange = onChange;
    if (!details.querySelector('summary')) details.append(element('summary', '', words.narrow));
    details.append(element('div', 'search-filters'));
    details.addEventListener('toggle', () => void this.#draw());
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  /** Shows the counts for a query. */
  update(query: string): void {
    this.#query = query;
    void this.#draw();
  }

  choose(chosen: Chosen): void {
    this.#chosen = chosen;
    if (countChosen(chosen) > 0) this.#details.open = true;
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const summary = this.#details.querySelector('summary');
    const count = countChosen(this.#chosen);
    const title = count ? `${this.#words.narrow} (${count})` : this.#words.narrow;
    if (summary && summary.textContent !== title) summary.textContent = title;
    if (!this.#details.open) return;
    const turn = ++this.#turn;
    try {
      this.#labels ??= this.#loadLabels();
      const [labels, counts] = await Promise.all([
        this.#labels,
        this.#search.count(this.#query, this.#chosen),
      ]);
      if (turn === this.#turn) this.#fill(labels, counts);
    } catch {
      this.#labels = undefined;
      if (turn === this.#turn) this.#panel?.replaceChildren(element('p', '', this.#words.narrowFailed));
    }
  }

  get #panel(): HTMLElement | null {
    return this.#details.querySelector('.search-filters');
  }

  #fill(labels: FilterWords, counts: Counts): void {
    const focused = document.activeElement?.getAttribute('value');
    const groups = FILTERS.map((name) => this.#drawGroup(name, labels, counts[name]));
    const clear = element('button', 'search-clear', this.#words.clear);
    clear.type = 'button';
    clear.hidden = countChosen(this.#chosen) === 0;
    clear.addEventListener('click', () => this.#change({}));
    this.#panel?.replaceChildren(...groups.filter((group) => group.children.length > 1), clear);
    // Drawn anew, the box that was just ticked would lose the focus.
    if (focused) this.#panel?.querySelector<HTMLElement>(`[value="${CSS.escape(focused)}"]`)?.focus();
  }

  #drawGroup(name: FilterName, labels: FilterWords, counts: Counts[FilterName]): HTMLElement {
    const group = element('fieldset');
    group.append(element('legend', '', labels.names[name]));
    const chosen = this.#chosen[name] ?? [];
    const values = Object.keys({ ...counts, ...Object.fromEntries(chosen.map((value) => [value, 0])) });
    values.sort((a, b) => (name === 'decade' ? a.localeCompare(b) : (counts[b] ?? 0) - (counts[a] ?? 0)));
    for (const value of values) {
      const isChosen = chosen.includes(value);
      if (!isChosen && !counts[value]) continue;
      const label = element('label');
      const box = element('input');
      box.type = 'checkbox';
      box.value = `${name}.${value}`;
      box.checked = isChosen;
      box.addEventListener('change', () => this.#change(toggle(this.#chosen, name, value)));
      const text =
        name === 'decade' ? fill(labels.decade, { decade: value }) : (labels.values[name]?.[value] ?? value);
      label.append(box, ` ${text} `, element('small', '', String(counts[value] ?? 0)));
      group.append(label);
    }
    return group;
  }

  #change(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#onChange(chosen);
    void this.#draw();
  }
}
