import type { TimelineWords } from '../../timeline/words.ts';
import { element } from '../dom.ts';
import { createLegend } from './controls.ts';
import type { Plot } from './plot.ts';

interface FigureParts {
  readonly plot: Plot;
  /** The strip that stands for the years before. */
  readonly before: HTMLElement;
  readonly overview: HTMLElement;
  readonly help: HTMLElement;
}

/** The drawing as it stands in the page, from its parts. */
export function createFigure(
  { plot, before, overview, help }: FigureParts,
  words: TimelineWords,
): HTMLElement {
  const figure = element('div', 'timeline-figure');
  const frame = element('div', 'plot');
  frame.append(plot.names, before, plot.view);
  const strip = element('div', 'overview-frame');
  strip.append(overview);
  const hint = element('p', 'timeline-hint', words.hint);
  hint.id = 'timeline-hint';
  tellOf(plot.view, words, hint);
  figure.append(frame, strip, help, createLegend(words), hint);
  return figure;
}

function tellOf(view: HTMLElement, { label, role }: TimelineWords, hint: HTMLElement): void {
  view.role = 'application';
  view.ariaLabel = label;
  view.setAttribute('aria-roledescription', role);
  view.setAttribute('aria-describedby', hint.id);
}
