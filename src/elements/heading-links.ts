import { addressNow } from './address-now.ts';
import { createCopyLink } from './copy-link.ts';

/**
 * "Copy link" beside the title of a page, and beside the heading that a reader points at, comes to or has tapped: one
 * button that goes along, since one at each heading would be a stop on every way through the page.
 */
class HeadingLinks extends HTMLElement {
  connectedCallback(): void {
    const { copy: copyLink = '', copied = '', failed: notCopied = '' } = this.dataset;
    const words = { copyLink, copied, notCopied };
    const title = createCopyLink(words);
    // The timeline has its own, beside its other tools.
    if (!document.querySelector('history-timeline')) this.append(title.button, title.fallback);
    let heading: HTMLElement | undefined;
    const place = createCopyLink(words, () => addressNow(heading?.id));
    place.button.classList.add('heading-copy');
    const follow = ({ target }: Event) => {
      const found =
        target instanceof Element
          ? target.closest<HTMLElement>('main :is(h2, h3, h4)[id]:not([id^="twin-"])')
          : null;
      if (!found || found === heading || !found.querySelector('.section-anchor')) return;
      heading = found;
      place.reset();
      place.button.setAttribute(
        'aria-label',
        `${copyLink}: ${found.querySelector('.section-anchor')?.textContent?.trim()}`,
      );
      found.append(place.button);
      found.after(place.fallback);
    };
    for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, follow);
  }
}

if (!customElements.get('heading-links')) customElements.define('heading-links', HeadingLinks);
