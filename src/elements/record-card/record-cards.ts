import { type LinkedRecord, recordOf } from './record-of.ts';

/** How long a pointer rests on a link before its card opens, and may be away before it closes, in milliseconds. */
const REST = 300;
const GRACE = 200;
const GAP = 6;

/**
 * Shows what a subject or an event is where the prose links to it: on hover, on focus, and at the first tap;
 * a second tap follows the link (WCAG 2.2, 1.4.13). What is needed for it is loaded with the first card.
 */
class RecordCards extends HTMLElement {
  #card: HTMLElement | undefined;
  #link: HTMLAnchorElement | undefined;
  #timer = 0;
  /** Whether the last press was one of a finger, which hovers nowhere. */
  #isTouch = false;

  connectedCallback(): void {
    const text = this.parentElement;
    if (!text) return;
    text.addEventListener('pointerdown', ({ pointerType }) => {
      this.#isTouch = pointerType === 'touch';
    });
    text.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'touch') this.#wait(linkAt(event), REST);
    });
    text.addEventListener('pointerout', (event) => {
      if (event.pointerType !== 'touch') this.#closeSoon();
    });
    text.addEventListener('focusin', (event) => {
      const link = linkAt(event);
      if (link?.matches(':focus-visible') && !this.#isTouch) this.#wait(link, 0);
    });
    text.addEventListener('focusout', () => this.#closeSoon());
    text.addEventListener('click', (event) => this.#tap(event));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.#card?.contains(target) && !this.#link?.contains(target))
        this.#close();
    });
  }

  #tap(event: MouseEvent): void {
    const link = linkAt(event);
    const record = link && recordOf(link, location.origin);
    if (!this.#isTouch || !link || !record || this.#link === link) return;
    event.preventDefault();
    // Where the card cannot be had, the link is followed as any other.
    void this.#open(link, record).catch(() => location.assign(link.href));
  }

  #wait(link: HTMLAnchorElement | undefined, delay: number): void {
    const record = link && recordOf(link, location.origin);
    if (!link || !record) return;
    clearTimeout(this.#timer);
    if (link === this.#link) return;
    // The link itself leads to all that a card says.
    this.#timer = window.setTimeout(() => void this.#open(link, record).catch(() => this.#close()), delay);
  }

  async #open(link: HTMLAnchorElement, record: LinkedRecord): Promise<void> {
    this.#close();
    this.#link = link;
    const { drawCard } = await import('./card.ts');
    const words = JSON.parse(this.dataset.words ?? '{}');
    const language = document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en';
    const card = await drawCard(record, this.dataset.data ?? '', language, words);
    if (this.#link !== link) return;
    card.id = 'record-card';
    card.role = 'tooltip';
    card.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    card.addEventListener('pointerleave', () => this.#closeSoon());
    this.append(card);
    this.#card = card;
    place(card, link, this.parentElement);
    link.setAttribute('aria-describedby', card.id);
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#close(), GRACE);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#card?.remove();
    this.#card = undefined;
    this.#link = undefined;
  }
}

/** The link of a text that was pointed at; those of a drawing name what they lead to themselves. */
function linkAt({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element && target.closest('a');
  return link instanceof HTMLAnchorElement ? link : undefined;
}

/**
 * Below the first line of the link, or above it where there is more room; never outside the window, nor beside
 * the text, where the contents of the page lie above it.
 */
function place(card: HTMLElement, link: HTMLAnchorElement, text: HTMLElement | null): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const edge = document.documentElement.clientWidth - GAP;
  const right = Math.min(edge, text?.getBoundingClientRect().right ?? edge) - width;
  const isBelow = at.bottom + height + GAP < innerHeight || at.top < innerHeight - at.bottom;
  card.style.left = `${Math.max(GAP, Math.min(at.left, right)) + scrollX}px`;
  card.style.top = `${(isBelow ? at.bottom + GAP : at.top - height - GAP) + scrollY}px`;
}

customElements.define('record-cards', RecordCards);
