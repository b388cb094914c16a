import { loadTraditional, simplifier } from '../search/traditional.ts';
import { hasHan } from '../terms/fold.ts';

/** What readers type, in the characters of the page: 虛擬機 finds what 虚拟机 finds, as it does in the search. */
export class WrittenText {
  readonly #bundle: string;
  readonly #onTable: () => void;
  #simplify: ((text: string) => string) | undefined;
  #loading: Promise<void> | undefined;

  /**
   * @param bundle address of the folder of all indexes, ending in a slash
   * @param onTable is called when a text that was given back as it is may be written otherwise from now on
   */
  constructor(bundle: string, onTable: () => void) {
    this.#bundle = bundle;
    this.#onTable = onTable;
  }

  /** A text as the page writes it; as it is until the table has come, which the first Chinese text asks for. */
  of(typed: string): string {
    if (!hasHan(typed)) return typed;
    this.#loading ??= this.#load();
    return this.#simplify?.(typed) ?? typed;
  }

  async #load(): Promise<void> {
    try {
      this.#simplify = simplifier(await loadTraditional(this.#bundle));
      this.#onTable();
    } catch {
      // The next text asks for it again.
      this.#loading = undefined;
    }
  }
}
