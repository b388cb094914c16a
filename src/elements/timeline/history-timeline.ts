import type { Drawing } from './drawing.ts';
import { readListedEvents } from './listed-events.ts';
import type { DrawingWords } from './words.ts';

/** How near to the window the drawing has to come before its code is loaded. */
const NEAR = '200px';

/** Draws the events that the page lists, over the list. Whatever fails, the list stands. */
class HistoryTimeline extends HTMLElement {
  #drawing: Drawing | undefined;
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#draw();
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#drawing?.destroy();
    this.#drawing = undefined;
  }

  async #draw(): Promise<void> {
    const words: DrawingWords = JSON.parse(this.dataset.words ?? '{}');
    const status = document.createElement('p');
    status.className = 'timeline-status';
    status.setAttribute('role', 'status');
    status.textContent = words.loading;
    this.replaceChildren(status);
    try {
      const { draw } = await import('./drawing.ts');
      if (!this.isConnected) return;
      this.#drawing = draw(this, {
        events: readListedEvents(document),
        words,
        language: this.lang,
        eventPage: this.dataset.eventPage ?? '',
        chosen: new URL(location.href).searchParams.get('event') ?? undefined,
      });
      status.remove();
    } catch (error) {
      status.textContent = words.failed;
      console.warn(error);
    }
  }
}

if (!customElements.get('history-timeline')) customElements.define('history-timeline', HistoryTimeline);
