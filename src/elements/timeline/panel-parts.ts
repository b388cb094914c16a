import type { TimelineWords } from '../../timeline/words.ts';
import { type CopyLink, createCopyLink } from '../copy-link.ts';
import { element, pressButton } from '../dom.ts';

/** What the buttons of the panel do. */
export interface PanelActions {
  previous(): void;
  next(): void;
  leave(): void;
  close(): void;
}

/** The parts of the panel that change with the event it tells of. */
export interface PanelParts {
  readonly dialog: HTMLDialogElement;
  readonly heading: HTMLElement;
  /** What a tour says of the event. */
  readonly story: HTMLElement;
  readonly body: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly leave: HTMLButtonElement;
  readonly page: HTMLAnchorElement;
  readonly copy: CopyLink;
}

/** The panel as it stands in the page, without an event. */
export function createPanelParts(words: TimelineWords, actions: PanelActions): PanelParts {
  const parts: PanelParts = {
    dialog: element('dialog', 'timeline-panel'),
    heading: createHeading(),
    story: element('div', 'timeline-tour'),
    body: element('div', 'timeline-panel-body'),
    previous: pressButton(words.previous, actions.previous),
    next: pressButton(words.next, actions.next),
    leave: pressButton(words.tourLeave, actions.leave),
    page: element('a', 'timeline-panel-page', words.page),
    copy: createCopyLink(words),
  };
  const { dialog, heading, story, body } = parts;
  const steps = element('div', 'timeline-panel-steps');
  steps.append(parts.previous, parts.next, parts.leave);
  const links = element('p', 'timeline-panel-links');
  links.append(parts.page, parts.copy.button);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(createClose(words, actions), heading, story, steps, body, links, parts.copy.fallback);
  listenToClosing(dialog, actions.close);
  return parts;
}

function createHeading(): HTMLElement {
  const heading = element('h2', '');
  heading.id = 'timeline-panel-title';
  heading.tabIndex = -1;
  return heading;
}

function createClose(words: TimelineWords, { close }: PanelActions): HTMLElement {
  const button = pressButton('×', close);
  button.className = 'timeline-panel-close';
  button.ariaLabel = words.close;
  return button;
}

/** The state closes the panel, and so the browser must not by itself. */
function listenToClosing(dialog: HTMLDialogElement, close: () => void): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  // A press beside a panel that lies over the page closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close();
  });
}
