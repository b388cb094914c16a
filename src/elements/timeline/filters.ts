import type { Track } from '../../terms/tracks.ts';
import { isFiltered, type Level, NO_FILTERS, type TimelineState } from '../../timeline/state.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { isEmbedded } from '../embed/whole.ts';
import type { WrittenText } from '../written-text.ts';
import { setRange } from './date-filter.ts';
import type { Store } from './store.ts';
import { SubjectFilter, type Subjects } from './subject-filter.ts';

/** How long the text may rest before it is looked for, in milliseconds. */
const REST = 200;

/** The form of filters and the state, tied both ways. */
export class Filters {
  readonly #form: HTMLFormElement;
  readonly #store: Store;
  readonly #subjects: SubjectFilter;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #clear: readonly HTMLElement[];

  constructor(
    form: HTMLFormElement,
    store: Store,
    subjects: Subjects,
    words: TimelineWords,
    written: WrittenText,
  ) {
    this.#form = form;
    this.#store = store;
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[name=track]')];
    this.#clear = [...form.querySelectorAll<HTMLElement>('[data-clear]')];
    const chips = form.querySelector('.subject-chips') as HTMLElement;
    this.#subjects = new SubjectFilter(this.#field('subject'), chips, store, subjects, words, written);
    this.#listen(words);
    store.subscribe((state) => this.#show(state));
    this.#show(store.state);
    this.#open(store.state);
  }

  #field(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  #listen(words: TimelineWords): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#listenToText();
    this.#form.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (name === 'track') this.#store.set({ tracks: this.#checked() }, 'push');
      if (name === 'level') this.#store.set({ level: value ? (Number(value) as Level) : undefined }, 'push');
      if (name === 'from' || name === 'to')
        setRange(this.#field('from'), this.#field('to'), this.#store, words);
    });
    for (const button of this.#clear)
      button.addEventListener('click', () => {
        this.#store.set(NO_FILTERS, 'push');
        this.#field('q').focus();
      });
  }

  #listenToText(): void {
    const text = this.#field('q');
    let rest = 0;
    text.addEventListener('input', () => {
      clearTimeout(rest);
      rest = window.setTimeout(() => this.#store.set({ q: text.value.trim() }, 'replace'), REST);
    });
  }

  #checked(): Track[] {
    return this.#boxes.flatMap((box) => (box.checked ? [box.value as Track] : []));
  }

  #show(state: TimelineState): void {
    this.#showText(state.q);
    for (const box of this.#boxes) box.checked = state.tracks.includes(box.value as Track);
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name=level]'))
      radio.checked = radio.value === (state.level === 3 ? '' : String(state.level ?? ''));
    for (const name of ['from', 'to'] as const)
      if (document.activeElement !== this.#field(name)) this.#field(name).value = state[name] ?? '';
    this.#subjects.show(state.subjects);
    for (const button of this.#clear) button.hidden = !isFiltered(state);
  }

  /** What a reader is typing stays as it is, unless it was taken off. */
  #showText(q: string): void {
    const text = this.#field('q');
    if (document.activeElement !== text) text.value = q;
    if (q === '' && text.value.trim() !== '') text.value = '';
  }

  /** Filters that an address sets are in sight. */
  #open({ tracks, level, subjects }: TimelineState): void {
    const details = this.#form.querySelector('details');
    // In a frame there is little room, and what is chosen was chosen by the page around it.
    if (details && !isEmbedded() && (tracks.length > 0 || level || subjects.length > 0)) details.open = true;
  }
}
