import { fill } from '../../terms/fill.ts';
import { createCopyLink } from '../copy-link.ts';
import { element } from '../dom.ts';
import { JUDGED } from '../self-check/judged.ts';

/** Counts the questions of a lesson that are solved. Nothing of it leaves the device but what a reader copies. */
class LessonScore extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    const words: Words = JSON.parse(this.dataset.words ?? '{}');
    const count = element('p', 'lesson-count');
    count.setAttribute('role', 'status');
    const values = () => {
      const all = [...this.querySelectorAll<HTMLElement>('[data-question]')];
      const right = all.filter(({ dataset }) => dataset.solved === 'true').length;
      return { right: String(right), total: String(all.length) };
    };
    const row = element('p', 'question-buttons');
    const copy = createCopyLink(words, () => fill(words.result, values()));
    const tell = () => {
      count.textContent = fill(words.score, values());
      copy.reset();
      row.hidden = this.querySelector('[data-solved]') === null;
    };
    row.append(copy.button);
    this.append(count, element('p', 'lesson-kept', words.kept), row, copy.fallback);
    // Questions that were answered before may be judged before or after this.
    this.addEventListener(JUDGED, tell);
    tell();
  }
}

interface Words {
  readonly score: string;
  readonly kept: string;
  readonly result: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
}

if (!customElements.get('lesson-score')) customElements.define('lesson-score', LessonScore);
