import { SIDE } from '../address-now.ts';

/** Shows the page in both languages beside each other, where the address or a press asks for it. */
class SideBySide extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => this.#toggle());
    if (isWanted()) void this.#show(button);
  }

  /** The page alone is the page as it was loaded. */
  #toggle(): void {
    const address = new URL(location.href);
    if (isWanted()) {
      address.searchParams.delete(SIDE);
      location.assign(address);
      return;
    }
    address.searchParams.set(SIDE, '1');
    history.replaceState(history.state, '', address);
    const button = this.querySelector('button');
    if (button) void this.#show(button);
  }

  async #show(button: HTMLButtonElement): Promise<void> {
    const { twin = '', language = '', data = '', caption = '', failed = '' } = this.dataset;
    const status = this.querySelector('[role="status"]');
    button.ariaPressed = 'true';
    try {
      const { showBoth } = await import('./show.ts');
      await showBoth(twin, { data, own: document.documentElement.lang, twin: language, caption });
      if (status) status.textContent = '';
      this.dataset.shown = '';
    } catch (error) {
      button.ariaPressed = 'false';
      if (status) status.textContent = failed;
      console.warn(error);
    }
  }
}

function isWanted(): boolean {
  return new URLSearchParams(location.search).get(SIDE) === '1';
}

if (!customElements.get('side-by-side')) customElements.define('side-by-side', SideBySide);
