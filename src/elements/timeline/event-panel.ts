import { fill } from '../../terms/fill.ts';
import { matcher } from '../../timeline/filter.ts';
import { element, pressButton } from '../dom.ts';
import type { Context } from './context.ts';
import type { ListedEvent } from './listed-events.ts';
import type { Tour } from './tours.ts';

/** The panel that tells of one event. */
export interface EventPanel {
  /** @param takeFocus whether the reader asked for it just now */
  show(event: ListedEvent, tour: Tour | undefined, takeFocus: boolean): void;
  hide(): void;
}

export interface PanelContext extends Context {
  readonly host: HTMLElement;
  /** Puts the focus back to where the reader was, when the panel closes. */
  readonly returnFocus: (last: ListedEvent) => void;
}

/** Where there is no room beside the drawing, the panel lies over the page and holds the focus. */
const NARROW = '(max-width: 71.99rem)';

/** A panel with the card from an event's own page, so that both always say the same. */
export function createPanel({ host, words, events, byId, store, returnFocus }: PanelContext): EventPanel {
  const dialog = element('dialog', 'timeline-panel');
  dialog.setAttribute('aria-labelledby', 'timeline-panel-title');
  const heading = element('h2', '');
  heading.id = 'timeline-panel-title';
  heading.tabIndex = -1;
  const story = element('div', 'timeline-tour');
  const body = element('div', 'timeline-panel-body');
  const previous = pressButton(words.previous, () => go(-1));
  const next = pressButton(words.next, () => go(1));
  const leave = pressButton(words.tourLeave, () => store.set({ tour: undefined }, 'push'));
  const copy = pressButton(words.copyLink, () => void copyLink());
  const page = element('a', 'timeline-panel-page', words.page);
  const close = pressButton('×', () => closePanel());
  close.className = 'timeline-panel-close';
  close.ariaLabel = words.close;
  const steps = element('div', 'timeline-panel-steps');
  steps.append(previous, next, leave);
  const links = element('p', 'timeline-panel-links');
  links.append(page, copy);
  dialog.append(close, heading, story, steps, body, links);
  host.append(dialog);

  let shown: ListedEvent | undefined;
  let walked: Tour | undefined;
  let order: readonly ListedEvent[] = [];

  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    closePanel();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    closePanel();
  });
  // A press beside a panel that lies over the page closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) closePanel();
  });

  function go(step: number): void {
    const target = order[order.indexOf(shown as ListedEvent) + step];
    if (target) store.set({ event: target.id }, walked ? 'push' : 'replace');
  }
  function closePanel(): void {
    store.set({ event: undefined, tour: undefined }, 'push');
  }
  async function copyLink(): Promise<void> {
    await navigator.clipboard?.writeText(location.href).catch(() => {});
    copy.textContent = words.copied;
  }

  return {
    show(event, tour, takeFocus) {
      const isNew = event !== shown;
      walked = tour;
      order = tour
        ? tour.steps.flatMap((step) => byId.get(step.event) ?? [])
        : events.filter((other) => other === event || matches(other));
      tellTour(tour, event);
      const place = order.indexOf(event);
      keepFocus(dialog, heading, () => {
        previous.disabled = place <= 0;
        next.disabled = place >= order.length - 1;
        leave.hidden = !tour;
      });
      if (isNew) void tell(event);
      const wasOpen = dialog.open;
      if (!wasOpen) {
        host.parentElement?.classList.add('has-panel');
        if (matchMedia(NARROW).matches) dialog.showModal();
        else dialog.show();
      }
      if (takeFocus ? !wasOpen || (isNew && !dialog.contains(document.activeElement)) : !wasOpen)
        heading.focus({ preventScroll: true });
    },
    hide() {
      if (!dialog.open || !shown) return;
      const last = shown;
      const hadFocus = dialog.contains(document.activeElement) || document.activeElement === document.body;
      shown = undefined;
      walked = undefined;
      dialog.close();
      host.parentElement?.classList.remove('has-panel');
      if (hadFocus) returnFocus(last);
    },
  };

  function matches(event: ListedEvent): boolean {
    return matcher(store.state)(event);
  }

  function tellTour(tour: Tour | undefined, event: ListedEvent): void {
    story.hidden = !tour;
    previous.textContent = tour ? words.tourPrevious : words.previous;
    next.textContent = tour ? words.tourNext : words.next;
    if (!tour) return;
    const index = tour.steps.findIndex((step) => step.event === event.id);
    const place = fill(words.step, { count: index + 1, total: tour.steps.length });
    story.replaceChildren(
      element('p', 'timeline-tour-name', `${fill(words.tour, { title: tour.title })} · ${place}`),
      element('p', 'timeline-tour-text', tour.steps[index]?.text ?? ''),
    );
  }

  async function tell(event: ListedEvent): Promise<void> {
    shown = event;
    heading.textContent = event.title;
    page.href = event.url;
    copy.textContent = words.copyLink;
    dialog.scrollTop = 0;
    body.replaceChildren(
      element('p', 'event-facts', `${event.date} · ${words.tracks[event.track] ?? ''}`),
      element('p', 'event-summary', event.summary),
    );
    const card = await loadCard(event.url);
    if (shown !== event) return;
    if (card) body.replaceChildren(card);
    else body.append(element('p', 'timeline-panel-failed', words.cardFailed));
    dialog.dataset.told = event.id;
  }
}

/** Runs a change that may disable the focused button, and saves the focus from getting lost with it. */
function keepFocus(dialog: HTMLElement, refuge: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  change();
  if (
    focused instanceof HTMLButtonElement &&
    dialog.contains(focused) &&
    (focused.disabled || focused.hidden)
  )
    refuge.focus({ preventScroll: true });
}

/** The card from an event's page; undefined where the page cannot be had, and what the list says remains. */
async function loadCard(address: string): Promise<Element | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const card = page.querySelector('[data-event-card]');
    card?.querySelector('.event-link')?.remove();
    for (const element of card?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
    for (const labelled of card?.querySelectorAll('[aria-labelledby]') ?? [])
      labelled.removeAttribute('aria-labelledby');
    return card ? document.adoptNode(card) : undefined;
  } catch {
    return undefined;
  }
}
