/**
 * The keys of a combobox with a listbox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the
 * focus stays in the input, arrows choose among the options, Enter follows the chosen one.
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLElement[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  /** Shows other options. A choice that was made is kept where the same option is still there. */
  fill(children: readonly HTMLElement[], options: readonly HTMLElement[]): void {
    const chosen = this.chosen?.getAttribute('href');
    this.#list.replaceChildren(...children);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#options = options;
    this.#active = -1;
    this.#choose(chosen ? options.findIndex((option) => option.getAttribute('href') === chosen) : -1);
  }

  get chosen(): HTMLElement | undefined {
    return this.#options[this.#active];
  }

  get first(): HTMLElement | undefined {
    return this.#options[0];
  }

  /** Moves the choice by a key; whether the key was one for that. */
  move({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const count = this.#options.length;
    if (count === 0 || ctrlKey || metaKey || altKey) return false;
    const target = nextIndex(key, this.#active, count);
    if (target === undefined) return false;
    this.#choose(target);
    return true;
  }

  #choose(index: number): void {
    this.chosen?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.chosen;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}

function nextIndex(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active <= 0 ? count : active) - 1;
  // Home and End move the caret as long as no option is chosen.
  if (key === 'Home' && active >= 0) return 0;
  if (key === 'End' && active >= 0) return count - 1;
  return undefined;
}
