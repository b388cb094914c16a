import type { Unlisted } from '../../timeline/parts.ts';
import type { ListedEvent } from './listed-events.ts';

/** What the list is to show. */
export interface ListView {
  readonly events: readonly ListedEvent[];
  readonly shown: ReadonlySet<ListedEvent>;
  /** Events that belong to it and are not in the page yet. */
  readonly unlisted: readonly Unlisted[];
}

/** Lets the list show exactly some of its events; eras without any go too, and the years jump to what is left. */
export function showInList({ events, shown, unlisted }: ListView): void {
  for (const event of events) event.entry.hidden = !shown.has(event);
  for (const era of document.querySelectorAll<HTMLElement>('.era')) {
    const hasMore = unlisted.length > 0 && era.querySelector('.era-all') !== null;
    era.hidden = !hasMore && !era.querySelector('.event-entry:not([hidden])');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.year-strip a')) {
    link.dataset.page ??= link.getAttribute('href') ?? '';
    const year = Date.UTC(Number(link.dataset.year), 0, 1);
    const target = events.find((event) => event.start >= year && shown.has(event));
    const isLater = ({ start }: Unlisted) => start < year || (target && start >= target.start);
    const isThere = target && unlisted.every(isLater);
    link.classList.toggle('is-empty', !target && unlisted.length === 0);
    link.setAttribute('href', isThere ? `#${target.entry.id}` : link.dataset.page);
  }
}
