import { axisTicks } from '../../domain/timeline-axis.ts';
import type { Stretch } from '../../domain/timeline-dates.ts';
import { make } from './dom.ts';

/** Pixels that a label needs before the right edge. */
const ROOM = 44;

/** The time axis with its lines through the lanes. Marks are used again, for it is drawn in every frame. */
export function axisView(language: string): {
  readonly element: HTMLElement;
  draw(window: Stretch, width: number): void;
} {
  const element = make('div', 'plot-axis');
  element.setAttribute('aria-hidden', 'true');
  return {
    element,
    draw(window, width) {
      const length = window.end - window.start;
      // One mark before the window, whose label may reach into it.
      const wider = { start: window.start - length * 0.1, end: window.end };
      const ticks = axisTicks(wider, width * 1.1, language);
      while (element.children.length < ticks.length) element.append(make('span', 'plot-tick', ''));
      for (const [index, child] of [...element.children].entries()) {
        const mark = child as HTMLElement;
        const tick = ticks[index];
        mark.hidden = !tick;
        if (!tick) continue;
        const x = ((tick.time - window.start) / length) * width;
        mark.style.transform = `translateX(${x}px)`;
        mark.classList.toggle('is-cut', x < 0 || x > width - ROOM);
        if (mark.textContent !== tick.label) mark.textContent = tick.label;
        mark.classList.toggle('is-major', tick.isMajor);
      }
    },
  };
}
