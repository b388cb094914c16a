import type { PanelWords } from './panel-words.ts';

/** How a page is cited: buttons come when a reader opens it. */
class PageCitation extends HTMLElement {
  connectedCallback(): void {
    const panel = this.querySelector('details');
    panel?.addEventListener('toggle', () => this.#fill().catch(console.warn), { once: true });
    if (panel?.open) this.#fill().catch(console.warn);
  }

  /** Without the words there are no buttons, and the citations stand there all the same. */
  async #fill(): Promise<void> {
    const [{ fillPanel }, response] = await Promise.all([
      import('./panel.ts'),
      fetch(this.dataset.words ?? ''),
    ]);
    const words: PanelWords = await response.json();
    fillPanel(this, words);
  }
}

if (!customElements.get('page-citation')) customElements.define('page-citation', PageCitation);
