/** What the panel says. */
export interface PanelWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** With a slot for what is copied or saved. */
  readonly copyIn: string;
  readonly saveIn: string;
  readonly save: string;
  readonly formats: string;
  readonly sources: string;
  readonly sourcesFailed: string;
  readonly site: string;
}

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
