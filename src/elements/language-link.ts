/** Keeps the view (query and fragment) when a reader goes to the same page in the other language. */
class LanguageLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const link = this.querySelector('a');
      if (!link) return;
      link.search = location.search;
      link.hash = location.hash;
    });
  }
}

if (!customElements.get('language-link')) customElements.define('language-link', LanguageLink);
