import { element } from '../dom.ts';

/** A frame that took less than this had room for more options, in milliseconds. */
const SHORT_FRAME = 4;

/** An option, drawn when its turn comes. */
export interface Entry {
  readonly draw: () => HTMLElement;
  /** Name of the group that it stands in; groups come after all that stands in none. */
  readonly group?: string;
}

/**
 * The keys of a combobox with a listbox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the
 * focus stays in the input, arrows choose among the options, Enter follows the chosen one.
 */
export class Listbox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: HTMLElement[] = [];
  #active = -1;
  #turn = 0;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  /**
   * Shows other options, in each frame as many as the device draws with ease, so that a key that is typed
   * meanwhile does not wait for all of them. What was shown stays until its place is taken. A choice that was
   * made is kept where the same option is still there.
   * @returns whether all are shown; false where others were shown meanwhile
   */
  async fill(entries: readonly Entry[]): Promise<boolean> {
    const turn = ++this.#turn;
    const chosen = this.chosen?.getAttribute('href');
    this.#list.hidden = entries.length === 0;
    this.#input.setAttribute('aria-expanded', String(entries.length > 0));
    this.#choose(-1);
    this.#options = [];
    let batch = 1;
    for (let from = 0; from < entries.length; from += batch) {
      if (from > 0) batch = (await frameLength()) < SHORT_FRAME ? batch * 2 : 1;
      if (turn !== this.#turn) return false;
      for (const entry of entries.slice(from, from + batch)) this.#add(entry);
      if (chosen && this.#active < 0)
        this.#choose(this.#options.findIndex((one) => one.getAttribute('href') === chosen));
    }
    const places = entries.findIndex(({ group }) => group) + 1 || entries.length;
    for (const left of [...this.#list.children].slice(places)) left.remove();
    return true;
  }

  #add({ draw, group }: Entry): void {
    const option = draw();
    option.role = 'option';
    option.ariaSelected = 'false';
    option.id = `${this.#list.id}-option-${this.#options.length}`;
    const last = this.#options.at(-1)?.parentElement;
    const former = this.#list.children[this.#options.length];
    // What stands there already need not be laid out again.
    const isShown = !group && former instanceof HTMLElement && former.isEqualNode(option);
    this.#options.push(isShown ? former : option);
    if (isShown) return;
    if (group && last?.ariaLabel === group) last.append(option);
    else {
      const child = group ? drawGroup(group, option) : option;
      if (former) former.replaceWith(child);
      else this.#list.append(child);
    }
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

function drawGroup(name: string, first: HTMLElement): HTMLElement {
  const group = element('div', 'search-group');
  group.role = 'group';
  group.ariaLabel = name;
  group.append(first);
  return group;
}

/** How long the next frame takes, in milliseconds; resolves when it is drawn. */
function frameLength(): Promise<number> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const start = performance.now();
      setTimeout(() => resolve(performance.now() - start));
    }),
  );
}

function nextIndex(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active <= 0 ? count : active) - 1;
  // Home and End move the caret as long as no option is chosen.
  if (key === 'Home' && active >= 0) return 0;
  if (key === 'End' && active >= 0) return count - 1;
  return undefined;
}
