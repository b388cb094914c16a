import type { BothAnswers, SiteSearch } from '../../search/bilingual.ts';
import { type Chosen, countChosen, toPagefind } from '../../search/filters.ts';
import { describeAnswer } from '../../search/status-line.ts';
import type { SearchWords } from '../../search/words.ts';
import { normalise } from '../../terms/fold.ts';
import { element, isForElsewhere, isOfInputMethod, pressButton } from '../dom.ts';
import { Listbox } from './listbox.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { listResults } from './results-list.ts';

/** What a search box is made of; the elements stand in the page already. */
export interface SearchBoxParts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  /** Takes the buttons that go with the results. */
  readonly actions: HTMLElement;
}

/** Hits that are shown at first, and more each time more are wanted. */
const PAGE = 8;
/** How long to wait for the next key while a search runs, in milliseconds. */
const PAUSE = 60;
/** An answer that takes longer is said to be on its way, in milliseconds. */
const SLOW = 300;

/**
 * Makes an input, a list and a status line into a search.
 * @param onAnswer called with every answer that is shown
 */
export class SearchBox {
  readonly #parts: SearchBoxParts;
  readonly #words: SearchWords;
  readonly #search: SiteSearch;
  readonly #listbox: Listbox;
  readonly #onAnswer: (query: string) => void;
  #chosen: Chosen = {};
  #limit = PAGE;
  #isBoth = false;
  #turn = 0;
  #shown: string | undefined;
  /** The key that asked for the first result of a query before it was there. */
  #followFor: { readonly query: string; readonly event: KeyboardEvent } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    parts: SearchBoxParts,
    words: SearchWords,
    search: SiteSearch,
    onAnswer: (query: string) => void,
  ) {
    this.#parts = parts;
    this.#words = words;
    this.#search = search;
    this.#listbox = new Listbox(parts.input, parts.list);
    this.#onAnswer = onAnswer;
    const { input, list } = parts;
    input.addEventListener('focus', () => search.warm(), { once: true });
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    list.addEventListener('click', () => rememberSearch(normalise(input.value)));
    this.#showRecent();
  }

  get query(): string {
    return normalise(this.#parts.input.value);
  }

  /** Narrows the search to pages of some kinds. */
  narrow(chosen: Chosen): void {
    this.#chosen = chosen;
    void this.ask();
  }

  /** Searches for what stands in the input now. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const { query } = this;
    if (query === '') return this.#showRecent();
    const slow = setTimeout(() => this.#saySlow(turn), SLOW);
    try {
      const answer = await this.#search.ask(
        {
          text: query,
          filters: toPagefind(this.#chosen),
          limit: this.#limit,
          isWide: countChosen(this.#chosen) > 0,
          isBoth: this.#isBoth,
        },
        (own) => void (turn === this.#turn && this.#shown !== query && this.#draw({ own })),
      );
      if (turn === this.#turn) await this.#show(answer);
    } catch {
      if (turn !== this.#turn) return;
      this.#shown = undefined;
      void this.#listbox.fill([]);
      this.#parts.actions.replaceChildren();
      this.#parts.status.textContent = this.#words.failed;
    } finally {
      clearTimeout(slow);
    }
  }

  #saySlow(turn: number): void {
    if (turn === this.#turn) this.#parts.status.textContent = this.#words.searching;
  }

  #later(): void {
    this.#limit = PAGE;
    this.#isBoth = false;
    this.#followFor = undefined;
    clearTimeout(this.#timer);
    // The first key is answered at once.
    if (this.#shown === undefined) void this.ask();
    else this.#timer = setTimeout(() => void this.ask(), PAUSE);
  }

  #onKey(event: KeyboardEvent): void {
    // While Chinese is being composed, Enter and arrows belong to the input method.
    if (isOfInputMethod(event)) return;
    if (this.#listbox.move(event)) event.preventDefault();
    else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = this.#listbox.chosen;
      if (chosen) this.#follow(chosen, event);
      // Never a result of what was typed before.
      else if (this.#shown === this.query) this.#follow(this.#listbox.first, event);
      else {
        this.#followFor = { query: this.query, event };
        void this.ask();
      }
    }
  }

  /** As a click with the same keys: what a script clicks with Ctrl, not every browser opens in another tab. */
  #follow(option: HTMLElement | undefined, event: KeyboardEvent): void {
    if (!(option instanceof HTMLAnchorElement) || !isForElsewhere(event)) {
      option?.click();
      return;
    }
    rememberSearch(this.query);
    window.open(option.href, '_blank', 'noopener');
  }

  async #show(answer: BothAnswers): Promise<void> {
    const { own, other } = answer;
    const drawn = this.#draw(answer);
    this.#shown = own.query;
    this.#onAnswer(own.query);
    if (this.#followFor?.query === own.query) {
      this.#follow(this.#listbox.first, this.#followFor.event);
      this.#followFor = undefined;
    }
    // What is said of the list holds when all of it is there.
    if (!(await drawn)) return;
    const count = own.total + (other?.hits.length ?? 0);
    this.#parts.status.textContent = describeAnswer(own, count, this.#words);
    this.#drawActions(answer);
  }

  #draw(answer: BothAnswers): Promise<boolean> {
    return this.#listbox.fill(listResults(answer, this.#words));
  }

  #drawActions({ own, other }: BothAnswers): void {
    const more = own.total > own.hits.length && own.hits.length >= this.#limit;
    this.#parts.actions.replaceChildren(
      ...(more ? [pressButton(this.#words.more, () => this.#askMore())] : []),
      ...(other || this.#isBoth ? [] : [pressButton(this.#words.alsoOther, () => this.#askBoth())]),
    );
  }

  #askMore(): void {
    this.#limit += PAGE;
    void this.ask();
    this.#parts.input.focus();
  }

  #askBoth(): void {
    this.#isBoth = true;
    void this.ask();
    this.#parts.input.focus();
  }

  #showRecent(): void {
    const { status, actions } = this.#parts;
    const recent = recentSearches();
    this.#shown = undefined;
    void this.#listbox.fill(recent.map((query) => ({ draw: () => this.#drawRecent(query) })));
    status.textContent = recent.length > 0 ? this.#words.recent : this.#words.hint;
    actions.replaceChildren(
      ...(recent.length > 0
        ? [
            pressButton(this.#words.forget, () => {
              forgetSearches();
              this.#showRecent();
              this.#parts.input.focus();
            }),
          ]
        : []),
    );
    this.#onAnswer('');
  }

  #drawRecent(query: string): HTMLElement {
    const option = element('div', 'search-recent', query);
    option.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#parts.input.value = query;
      void this.ask();
    });
    return option;
  }
}
