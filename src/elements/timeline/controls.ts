import type { Timeline } from 'vis-timeline/esnext';
import type { DrawingWords } from './words.ts';

/** Share of the window by which one press moves. */
const STEP = 0.4;
const ZOOM_STEP = 0.4;

/** Buttons for all that dragging and the wheel do. */
export function createControls(words: DrawingWords, timeline: Timeline, fit: () => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'timeline-controls';
  bar.append(
    button('←', words.earlier, () => shift(timeline, -STEP)),
    button('→', words.later, () => shift(timeline, STEP)),
    button('+', words.zoomIn, () => timeline.zoomIn(ZOOM_STEP)),
    button('−', words.zoomOut, () => timeline.zoomOut(ZOOM_STEP)),
    button('⤢', words.fit, fit),
  );
  return bar;
}

function shift(timeline: Timeline, share: number): void {
  const { start, end } = timeline.getWindow();
  const distance = (end.getTime() - start.getTime()) * share;
  timeline.setWindow(new Date(start.getTime() + distance), new Date(end.getTime() + distance));
}

function button(sign: string, name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.title = name;
  made.ariaLabel = name;
  made.textContent = sign;
  made.addEventListener('click', press);
  return made;
}
