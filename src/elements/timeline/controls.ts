import type { TimelineWords } from '../../timeline/words.ts';
import { createCopyLink } from '../copy-link.ts';
import { element, pressButton, signButton } from '../dom.ts';

/** What the buttons above the drawing do. */
export interface ControlActions {
  earlier(): void;
  later(): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  keys(): void;
  download(format: 'svg' | 'json' | 'csv'): void;
  print(): void;
}

/** What stands among the buttons where the page or the browser has it. */
export interface ControlExtras {
  /** The code to embed the view. */
  readonly embed: HTMLElement | undefined;
  readonly fullScreen: HTMLElement | undefined;
  /** Address of what can be subscribed to. */
  readonly feeds: string;
}

const SIGNS = {
  earlier: 'M10 3 5 8l5 5',
  later: 'm6 3 5 5-5 5',
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  fit: 'M1.5 8h13M4.5 5l-3 3 3 3m7-6 3 3-3 3',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.1M7 6.5h.1M10 6.5h.1M12 6.5h.1M5 9.5h6',
};

/**
 * Buttons for all that dragging, the wheel and the keys do, and for taking the view away.
 * @param onOtherView takes what is to be called whenever the view becomes another
 */
export function createControls(
  words: TimelineWords,
  actions: ControlActions,
  onOtherView: (listener: () => void) => void,
  { embed, fullScreen, feeds }: ControlExtras,
): HTMLElement {
  const bar = element('div', 'timeline-controls');
  const moves = element('div', 'timeline-moves');
  for (const name of ['earlier', 'later', 'zoomOut', 'zoomIn', 'fit'] as const)
    moves.append(signButton(SIGNS[name], words[name], actions[name]));
  const copy = createCopyLink(words);
  onOtherView(copy.reset);
  const more = element('div', 'timeline-more');
  more.append(
    copy.button,
    ...(embed ? [embed] : []),
    createTakeAway(words, actions, feeds),
    signButton(SIGNS.keys, words.keys, actions.keys),
    ...(fullScreen ? [fullScreen] : []),
  );
  bar.append(moves, more, copy.fallback);
  return bar;
}

function createTakeAway(words: TimelineWords, actions: ControlActions, feeds: string): HTMLElement {
  const menu = element('details', 'timeline-download');
  menu.append(element('summary', '', words.download));
  const choices = element('div', '');
  for (const [format, text] of [
    ['svg', words.downloadSvg],
    ['json', words.downloadJson],
    ['csv', words.downloadCsv],
  ] as const)
    choices.append(
      pressButton(text, () => {
        menu.open = false;
        actions.download(format);
      }),
    );
  choices.append(
    pressButton(words.print, () => {
      menu.open = false;
      actions.print();
    }),
  );
  const subscribe = element('a', '', words.subscribe);
  subscribe.href = feeds;
  choices.append(subscribe);
  menu.append(choices);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  return menu;
}

/** What the marks mean: the same marks as in the lanes. */
export function createLegend(words: TimelineWords): HTMLElement {
  const legend = element('ul', 'timeline-legend');
  legend.ariaLabel = words.legend;
  for (const [precision, text] of [
    ['day', words.legendDay],
    ['month', words.legendMonth],
    ['year', words.legendYear],
    ['span', words.legendSpan],
    ['vague', words.legendVague],
  ] as const) {
    const entry = element('li', '');
    const mark = element('span', 'plot-item is-bar legend-mark');
    mark.dataset.precision = precision === 'vague' ? 'year' : precision;
    if (precision === 'vague') mark.dataset.vague = '';
    const inner = element('span', 'plot-mark');
    inner.append(element('span', 'plot-dot'));
    mark.append(inner);
    entry.append(mark, text);
    legend.append(entry);
  }
  return legend;
}
