import { fill } from '../../terms/fill.ts';
import { describeWindow } from '../../timeline/axis.ts';
import { type BrushPart, brushed, keyDistance } from '../../timeline/brush.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { barsPath, countByYear, decadesBetween, yearOf } from '../../timeline/years.ts';
import { element, svgElement } from '../dom.ts';
import type { Movement } from './movement.ts';
import { listenToBrush } from './overview-drag.ts';

/** What is counted of an event. */
type Beginning = Pick<Stretch, 'start'>;

export interface OverviewInput {
  readonly words: TimelineWords;
  readonly language: string;
  readonly limits: Stretch;
}

/** The strip of years with the number of events in each, and the window over it. */
export class Overview {
  readonly element = element('div', 'overview');
  readonly #input: OverviewInput;
  readonly #movement: Movement;
  readonly #svg = svgElement('svg', { preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  readonly #brush = element('div', 'overview-window');
  readonly #parts: { readonly [part in BrushPart]: HTMLElement };
  readonly #first: number;
  readonly #last: number;
  #window: Stretch;

  constructor(input: OverviewInput, movement: Movement, signal: AbortSignal) {
    const { words, limits } = input;
    this.#input = input;
    this.#movement = movement;
    this.#window = limits;
    this.#first = yearOf(limits.start);
    this.#last = yearOf(limits.end - 1);
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', words.overview);
    this.#parts = {
      start: this.#slider('start', words.windowStart),
      whole: this.#slider('whole', words.windowWhole),
      end: this.#slider('end', words.windowEnd),
    };
    this.#brush.append(this.#parts.start, this.#parts.whole, this.#parts.end);
    this.element.append(this.#svg, this.#years(), this.#brush);
    listenToBrush(this.element, this.#parts, { movement, limits, window: () => this.#window }, signal);
  }

  /** Takes the events that match, and all of them behind. */
  show(matching: readonly Beginning[], all: readonly Beginning[]): void {
    const total = countByYear(all, this.#first, this.#last);
    const own = countByYear(matching, this.#first, this.#last);
    const most = Math.max(1, ...total);
    this.#svg.setAttribute('viewBox', `0 0 ${total.length} ${most}`);
    this.#svg.replaceChildren(
      svgElement('path', { class: 'overview-all', d: barsPath(total, most) }),
      svgElement('path', { class: 'overview-matching', d: barsPath(own, most) }),
    );
  }

  setWindow(window: Stretch): void {
    this.#window = window;
    const { limits, words, language } = this.#input;
    const length = limits.end - limits.start;
    this.#brush.style.left = `${((window.start - limits.start) / length) * 100}%`;
    this.#brush.style.right = `${((limits.end - window.end) / length) * 100}%`;
    const { from, to } = describeWindow(window, language);
    this.#tell('start', window.start, from);
    this.#tell('end', window.end - 1, to);
    this.#tell('whole', window.start, fill(words.range, { from, to }));
  }

  #tell(part: BrushPart, time: number, text: string): void {
    const slider = this.#parts[part];
    slider.setAttribute('aria-valuenow', String(yearOf(time)));
    slider.setAttribute('aria-valuetext', text);
  }

  #slider(part: BrushPart, name: string): HTMLElement {
    const slider = element('div', `overview-${part}`);
    slider.tabIndex = 0;
    slider.role = 'slider';
    slider.ariaLabel = name;
    slider.setAttribute('aria-valuemin', String(this.#first));
    slider.setAttribute('aria-valuemax', String(this.#last));
    slider.addEventListener('keydown', (event) => this.#key(event, part));
    return slider;
  }

  #years(): HTMLElement {
    const years = element('div', 'overview-years');
    years.setAttribute('aria-hidden', 'true');
    for (const year of decadesBetween(this.#first, this.#last)) {
      const label = element('span', '', String(year));
      label.style.left = `${((year - this.#first) / (this.#last - this.#first + 1)) * 100}%`;
      years.append(label);
    }
    return years;
  }

  #key(event: KeyboardEvent, part: BrushPart): void {
    const { limits } = this.#input;
    const distance = keyDistance(event.key, part, this.#window, limits);
    if (distance === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#movement.jumpTo(brushed(this.#window, part, distance, limits));
    this.#movement.settle();
  }
}
