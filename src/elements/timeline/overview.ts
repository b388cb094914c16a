import { fill } from '../../terms/fill.ts';
import { describeMoment } from '../../timeline/axis.ts';
import { type Stretch, YEAR } from '../../timeline/drawn-date.ts';
import { kept, NARROWEST } from '../../timeline/window.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { countByYear, yearOf } from '../../timeline/years.ts';
import { element, svgElement } from '../dom.ts';

export interface OverviewInput {
  readonly words: TimelineWords;
  readonly language: string;
  readonly limits: Stretch;
  move(window: Stretch): void;
  done(): void;
}

type Part = 'start' | 'whole' | 'end';

/** The strip of years with the number of events in each, and the window over it. */
export class Overview {
  readonly element = element('div', 'overview');
  readonly #input: OverviewInput;
  readonly #svg = svgElement('svg', { preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  readonly #brush = element('div', 'overview-window');
  readonly #parts: { readonly [part in Part]: HTMLElement };
  readonly #first: number;
  readonly #last: number;
  #window: Stretch;

  constructor(input: OverviewInput, signal: AbortSignal) {
    this.#input = input;
    this.#window = input.limits;
    this.#first = yearOf(input.limits.start);
    this.#last = yearOf(input.limits.end - 1);
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', input.words.overview);
    this.#parts = {
      start: this.#slider('start', input.words.windowStart),
      whole: this.#slider('whole', input.words.windowWhole),
      end: this.#slider('end', input.words.windowEnd),
    };
    this.#brush.append(this.#parts.start, this.#parts.whole, this.#parts.end);
    this.element.append(this.#svg, this.#years(), this.#brush);
    this.#listen(signal);
  }

  /** Takes the events that match, and all of them behind. */
  show(matching: readonly Stretch[], all: readonly Stretch[]): void {
    const total = countByYear(all, this.#first, this.#last);
    const own = countByYear(matching, this.#first, this.#last);
    const most = Math.max(1, ...total);
    this.#svg.setAttribute('viewBox', `0 0 ${total.length} ${most}`);
    this.#svg.replaceChildren(bars(total, most, 'overview-all'), bars(own, most, 'overview-matching'));
  }

  setWindow(window: Stretch): void {
    this.#window = window;
    const { limits, words, language } = this.#input;
    const length = limits.end - limits.start;
    const left = ((window.start - limits.start) / length) * 100;
    const right = ((limits.end - window.end) / length) * 100;
    this.#brush.style.left = `${left}%`;
    this.#brush.style.right = `${right}%`;
    const from = describeMoment(window.start, window.end - window.start, language);
    const to = describeMoment(window.end - 1, window.end - window.start, language);
    const told = {
      start: [window.start, from],
      end: [window.end - 1, to],
      whole: [window.start, fill(words.range, { from, to })],
    } as const;
    for (const part of ['start', 'whole', 'end'] as const) {
      const slider = this.#parts[part];
      slider.setAttribute('aria-valuenow', String(yearOf(told[part][0])));
      slider.setAttribute('aria-valuetext', told[part][1]);
    }
  }

  #slider(part: Part, name: string): HTMLElement {
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
    for (let year = Math.ceil((this.#first + 1) / 10) * 10; year <= this.#last; year += 10) {
      const label = element('span', '', String(year));
      label.style.left = `${((year - this.#first) / (this.#last - this.#first + 1)) * 100}%`;
      years.append(label);
    }
    return years;
  }

  #key(event: KeyboardEvent, part: Part): void {
    const { limits } = this.#input;
    const { start, end } = this.#window;
    const months = end - start > 4 * YEAR ? 12 : 1;
    const at = part === 'end' ? end : start;
    const distance = {
      ArrowLeft: monthsLater(at, -months) - at,
      ArrowDown: monthsLater(at, -months) - at,
      ArrowRight: monthsLater(at, months) - at,
      ArrowUp: monthsLater(at, months) - at,
      PageDown: (start - end) / 2,
      PageUp: (end - start) / 2,
      Home: limits.start - limits.end,
      End: limits.end - limits.start,
    }[event.key];
    if (distance === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#change(part, this.#window, distance);
    this.#input.done();
  }

  #change(part: Part, from: Stretch, distance: number): void {
    const { limits, move } = this.#input;
    const start = part === 'start' ? from.start + distance : from.start;
    const end = part === 'end' ? from.end + distance : from.end;
    if (part === 'whole') move(kept({ start: start + distance, end: end + distance }, limits));
    else
      move({
        start: Math.min(Math.max(start, limits.start), from.end - NARROWEST),
        end: Math.max(Math.min(end, limits.end), from.start + NARROWEST),
      });
  }

  #listen(signal: AbortSignal): void {
    let drag: { part: Part; x: number; window: Stretch } | undefined;
    const perPixel = () => {
      const { limits } = this.#input;
      return (limits.end - limits.start) / this.element.clientWidth;
    };
    const { element } = this;
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        const found = (['start', 'end', 'whole'] as const).find((part) => this.#parts[part] === event.target);
        if (!found) this.#centre(event.clientX, perPixel());
        drag = { part: found ?? 'whole', x: event.clientX, window: this.#window };
        element.setPointerCapture(event.pointerId);
      },
      { signal },
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        if (drag) this.#change(drag.part, drag.window, (event.clientX - drag.x) * perPixel());
      },
      { signal },
    );
    const end = () => {
      if (drag) this.#input.done();
      drag = undefined;
    };
    element.addEventListener('pointerup', end, { signal });
    element.addEventListener('pointercancel', end, { signal });
  }

  #centre(clientX: number, perPixel: number): void {
    const { limits, move } = this.#input;
    const at = limits.start + (clientX - this.element.getBoundingClientRect().left) * perPixel;
    const half = (this.#window.end - this.#window.start) / 2;
    move(kept({ start: at - half, end: at + half }, limits));
  }
}

function monthsLater(time: number, months: number): number {
  return new Date(time).setUTCMonth(new Date(time).getUTCMonth() + months);
}

function bars(counts: readonly number[], most: number, className: string): SVGPathElement {
  const d = counts.map((count, i) => (count ? `M${i + 0.12} ${most}h.76v-${count}h-.76z` : '')).join('');
  return svgElement('path', { class: className, d });
}
