import type { PanelWords } from './panel-words.ts';

/** How a page is cited: buttons come when a reader opens it. */
class PageCitation extends HTMLElement {
  connectedCallback(): void {
    const panel = this.querySelector('details');
    panel?.addEventListener('toggle', () => void this.#fill(), { once: true });
    if (panel?.open) void this.#fill();
  }

  async #fill(): Promise<void> {
    const words: PanelWords = JSON.parse(this.dataset.words ?? '{}');
    const { fillPanel } = await import('./panel.ts');
    fillPanel(this, words);
  }
}

if (!customElements.get('page-citation')) customElements.define('page-citation', PageCitation);
