/** Opens and folds all groups of a list at once, and opens the one that an address leads to. */
class FoldingGroups extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'index-fold';
    const name = () => {
      button.textContent = (this.#isOpen ? this.dataset.fold : this.dataset.open) ?? '';
    };
    button.addEventListener('click', () => {
      const open = !this.#isOpen;
      for (const group of this.#groups) group.open = open;
      name();
    });
    // The event does not bubble.
    this.addEventListener('toggle', name, { signal, capture: true });
    name();
    this.querySelector('.index-groups')?.prepend(button);
    addEventListener('hashchange', () => this.#openNamed(), { signal });
    this.#openNamed();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.querySelector('.index-fold')?.remove();
  }

  get #groups(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('.index-group:not([hidden])')];
  }

  get #isOpen(): boolean {
    return this.#groups.every(({ open }) => open);
  }

  /** Not every browser opens the group that holds the target, and none the one that has it for its heading. */
  #openNamed(): void {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const group = named?.closest<HTMLDetailsElement>('.index-group');
    if (!named || !group || group.open || !this.contains(group)) return;
    group.open = true;
    named.scrollIntoView();
  }
}

if (!customElements.get('folding-groups')) customElements.define('folding-groups', FoldingGroups);
