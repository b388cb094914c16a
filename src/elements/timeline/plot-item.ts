import { MARK, type Place } from '../../timeline/rows.ts';
import { element } from '../dom.ts';
import type { ListedEvent } from './listed-events.ts';

/** The button that stands for an event: its mark and its label. */
export function drawItem(event: ListedEvent, name: string): HTMLButtonElement {
  const item = element('button', 'plot-item');
  item.type = 'button';
  item.ariaLabel = name;
  item.title = `${event.title} · ${event.date}`;
  item.dataset.event = event.id;
  item.dataset.track = event.track;
  item.dataset.level = String(event.level);
  item.dataset.precision = event.precision;
  if (event.isVague) item.dataset.vague = '';
  const mark = element('span', 'plot-mark');
  mark.append(element('span', 'plot-dot'));
  item.append(mark, element('span', 'plot-label', event.title));
  return item;
}

/** Puts an item to its place, in pixels of the world. */
export function sizeItem(item: HTMLElement, place: Place, left: number, top: number): void {
  item.style.transform = `translate(${left}px, ${top}px)`;
  item.style.width = `${place.width}px`;
  item.dataset.side = place.side;
  const length = place.x2 - place.x1;
  item.classList.toggle('is-bar', length > 12);
  const mark = item.firstElementChild as HTMLElement;
  mark.style.width = `${Math.max(MARK, length)}px`;
  if (place.side !== 'inside') (item.lastElementChild as HTMLElement).style.transform = '';
}

/** Tells whether an item's event is the one whose panel is open. */
export function markItem(item: HTMLElement, isOpen: boolean): void {
  item.classList.toggle('is-open', isOpen);
  if (isOpen) item.setAttribute('aria-current', 'true');
  else item.removeAttribute('aria-current');
}
