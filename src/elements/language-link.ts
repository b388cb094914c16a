/**
 * Before which of its events the link takes the view along: a middle click, a click with Ctrl and a menu of the
 * browser open it without any `click` that comes in time.
 */
const BEFORE = ['pointerdown', 'focusin', 'contextmenu', 'click'] as const;

/** Keeps the view (query and fragment) when a reader goes to the same page in the other language. */
class LanguageLink extends HTMLElement {
  connectedCallback(): void {
    for (const type of BEFORE) this.addEventListener(type, () => this.#follow());
  }

  #follow(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  }
}

if (!customElements.get('language-link')) customElements.define('language-link', LanguageLink);
