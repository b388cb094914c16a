import { fill } from '../../terms/fill.ts';
import { fold } from '../../terms/fold.ts';
import { shorten } from '../../terms/shorten.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { pressButton } from '../dom.ts';
import type { WrittenText } from '../written-text.ts';
import type { Store } from './store.ts';

/** Name and id of each subject that can be filtered by. */
export type Subjects = ReadonlyMap<string, string>;

/** Reads the subjects out of the suggestions that the page holds for the type-ahead. */
export function readSubjects(root: ParentNode): Subjects {
  return new Map(
    [...root.querySelectorAll<HTMLOptionElement>('#timeline-subjects option')].map((option) => [
      option.dataset.id ?? '',
      option.value,
    ]),
  );
}

/** The field to choose subjects by, and a chip for each that is chosen. */
export class SubjectFilter {
  readonly #input: HTMLInputElement;
  readonly #chips: HTMLElement;
  readonly #store: Store;
  readonly #subjects: Subjects;
  readonly #words: TimelineWords;
  readonly #written: WrittenText;

  constructor(
    input: HTMLInputElement,
    chips: HTMLElement,
    store: Store,
    subjects: Subjects,
    words: TimelineWords,
    written: WrittenText,
  ) {
    this.#input = input;
    this.#chips = chips;
    this.#store = store;
    this.#subjects = subjects;
    this.#words = words;
    this.#written = written;
    input.addEventListener('change', () => this.#add());
    // Choosing from the suggestions is no `change` until the field is left.
    input.addEventListener('input', (event) => {
      input.setCustomValidity('');
      // So that it is there when the name is complete.
      written.of(input.value);
      if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') this.#add();
    });
  }

  show(ids: readonly string[]): void {
    this.#chips.replaceChildren(...ids.map((id) => this.#chip(id)));
  }

  #add(): void {
    const typed = this.#input.value.trim();
    const wanted = fold(this.#written.of(typed));
    if (!wanted) return;
    const found = [...this.#subjects].find(([id, name]) => id === wanted || fold(name) === wanted)?.[0];
    this.#input.setCustomValidity(found ? '' : fill(this.#words.unknownSubject, { value: shorten(typed) }));
    if (!this.#input.reportValidity() || !found) return;
    this.#input.value = '';
    const { subjects } = this.#store.state;
    if (!subjects.includes(found)) this.#store.set({ subjects: [...subjects, found].sort() }, 'push');
  }

  #remove(id: string): void {
    const { subjects } = this.#store.state;
    this.#store.set({ subjects: subjects.filter((other) => other !== id) }, 'push');
    (this.#chips.querySelector('button') ?? this.#input).focus();
  }

  #chip(id: string): HTMLElement {
    const name = this.#subjects.get(id) ?? id;
    const button = pressButton(name, () => this.#remove(id));
    button.value = id;
    button.ariaLabel = fill(this.#words.remove, { name });
    return button;
  }
}
