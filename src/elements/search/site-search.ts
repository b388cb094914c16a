import { loadSearchWords } from '../../search/words.ts';
import { element, hasDialog, isForElsewhere } from '../dom.ts';
import type { SearchDialog } from './search-dialog.ts';
import { isShortcut, showSlash } from './shortcut.ts';
import { type StartedWorker, startWorker } from './start-worker.ts';
import { listenAhead } from './typed-ahead.ts';

/**
 * The search control in the header: a link to the search page that opens a dialog instead. Nothing
 * of the search is loaded before the reader shows the intent: pointer or focus on the control, or a key.
 */
class SiteSearch extends HTMLElement {
  #dialog: Promise<SearchDialog> | undefined;
  #worker: StartedWorker | undefined;
  #isOpening = false;
  readonly #abort = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#abort;
    const link = this.querySelector('a');
    if (!link) return;
    showSlash();
    if (new URLSearchParams(location.search).has('mark')) void this.#mark().catch(() => {});
    // Without dialogs the control is the link to the search page that it is without scripts.
    if (!hasDialog()) return;
    link.addEventListener('pointerdown', () => void this.#prepare(link).catch(() => {}), { signal });
    link.addEventListener('pointerenter', () => void this.#prepare(link).catch(() => {}), { signal });
    link.addEventListener('focus', () => void this.#prepare(link).catch(() => {}), { signal });
    link.addEventListener(
      'click',
      (event) => {
        if (isForElsewhere(event)) return;
        event.preventDefault();
        void this.#open(link);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isShortcut(event)) return;
        event.preventDefault();
        void this.#open(link);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Marks the words of the search that led to this page. */
  async #mark(): Promise<void> {
    const words = loadSearchWords(this.dataset.bundle ?? '', document.documentElement.lang);
    const [{ markPage }, loaded] = await Promise.all([import('./marker.ts'), words]);
    markPage(loaded);
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = true;
    const ahead = listenAhead();
    try {
      const dialog = await this.#prepare(link);
      dialog.open(ahead.end());
    } catch {
      const typed = ahead.end();
      // The dialog's code or words could not be loaded; the page does the same without them. Where that cannot
      // be loaded either, the reader would lose this one.
      if (navigator.onLine === false) this.#tellOffline();
      else location.href = typed ? `${link.href}?q=${encodeURIComponent(typed)}` : link.href;
    } finally {
      this.#isOpening = false;
    }
  }

  #tellOffline(): void {
    const told = this.querySelector('.search-offline') ?? element('p', 'search-offline');
    told.role = 'status';
    this.append(told);
    told.textContent = this.dataset.offline ?? '';
    addEventListener('online', () => told.remove(), { signal: this.#abort.signal });
  }

  #prepare(link: HTMLAnchorElement): Promise<SearchDialog> {
    const bundle = this.dataset.bundle ?? '';
    const { lang } = document.documentElement;
    // The worker starts beside the dialog's code, which saves round trips before the first result.
    if (!this.#dialog) this.#worker ??= startWorker(bundle, lang);
    this.#dialog ??= Promise.all([import('./search-dialog.ts'), loadSearchWords(bundle, lang)])
      .then(([{ createSearchDialog }, words]) => createSearchDialog(words, this.#worker, bundle, link.href))
      .catch((error: unknown) => {
        this.#dialog = undefined;
        throw error;
      });
    return this.#dialog;
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
