import { element } from '../dom.ts';

/** Until the page in the frame tells how high it is. */
const HEIGHT = 480;

/** Puts a view of the timeline in a frame above the link to it. The browser loads it when the reader comes near. */
class LessonView extends HTMLElement {
  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    addEventListener('message', this.#fit);
    if (this.#frame) return;
    const frame = element('iframe', 'lesson-frame');
    frame.title = this.dataset.title ?? '';
    frame.loading = 'lazy';
    frame.height = String(HEIGHT);
    frame.src = `${this.dataset.src}&theme=${document.documentElement.dataset.theme ?? 'auto'}`;
    this.prepend(frame);
    this.#frame = frame;
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#fit);
  }

  readonly #fit = ({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
    if (!this.#frame || source !== this.#frame.contentWindow) return;
    if (data?.type === 'container-history:height' && typeof data.height === 'number')
      this.#frame.height = String(data.height);
  };
}

if (!customElements.get('lesson-view')) customElements.define('lesson-view', LessonView);
