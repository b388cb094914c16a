import type { ListedEvent } from './listed-events.ts';

/** Lets the list show exactly some of its events; eras without any go too, and the years jump to what is left. */
export function showInList(events: readonly ListedEvent[], shown: ReadonlySet<ListedEvent>): void {
  for (const event of events) event.entry.hidden = !shown.has(event);
  for (const era of document.querySelectorAll<HTMLElement>('.era'))
    era.hidden = !era.querySelector('.event-entry:not([hidden])');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.year-strip a')) {
    const year = Date.UTC(Number(link.dataset.year), 0, 1);
    const target = events.find((event) => event.start >= year && shown.has(event));
    link.classList.toggle('is-empty', !target);
    if (target) link.hash = target.entry.id;
  }
}
