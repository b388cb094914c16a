/** What hands and wheel ask of the drawing; positions in pixels of the element. */
export interface GestureActions {
  /** @param distance in pixels, to the right */
  pan(distance: number): void;
  /** @param factor 2 shows twice the time */
  zoom(factor: number, x: number): void;
  done(): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press that moves less is a click, in pixels. */
const SLACK = 5;
/** Zoom of one pixel of the wheel, and the most of them at once. */
const WHEEL = 0.0022;
const MOST_PIXELS = 200;
/** A line of the wheel, in pixels. */
const LINE = 16;

/**
 * Dragging pans, pinching and the wheel with Ctrl or Cmd zoom. Everything else is the page's: the bare
 * wheel scrolls it, and so does a finger that moves up or down (`touch-action: pan-y` in the styles).
 */
export function listenToGestures(element: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  const drag = new Drag(element, actions);
  element.addEventListener('pointerdown', (event) => drag.begin(event), { signal });
  element.addEventListener('pointermove', (event) => drag.move(event), { signal });
  element.addEventListener('pointerup', (event) => drag.end(event), { signal });
  element.addEventListener('pointercancel', (event) => drag.end(event), { signal });
  element.addEventListener('click', (event) => drag.swallow(event), { signal, capture: true });
  element.addEventListener('wheel', (event) => turn(event, element, actions), { signal, passive: false });
}

/** One finger or the mouse pans, two fingers zoom about the middle between them. */
class Drag {
  readonly #element: HTMLElement;
  readonly #actions: GestureActions;
  readonly #pointers = new Map<number, Point>();
  #hasMoved = false;
  #start = 0;

  constructor(element: HTMLElement, actions: GestureActions) {
    this.#element = element;
    this.#actions = actions;
  }

  begin({ button, pointerId, clientX, clientY }: PointerEvent): void {
    if (button !== 0) return;
    if (this.#pointers.size === 0) this.#hasMoved = false;
    this.#pointers.set(pointerId, { x: clientX, y: clientY });
    this.#start = clientX;
    if (this.#pointers.size === 2) this.#hasMoved = true;
  }

  move({ pointerId, clientX, clientY }: PointerEvent): void {
    const before = this.#pointers.get(pointerId);
    if (!before) return;
    const now = { x: clientX, y: clientY };
    if (!this.#hasMoved && Math.abs(now.x - this.#start) < SLACK) return;
    if (!this.#hasMoved) this.#element.classList.add('is-dragged');
    this.#hasMoved = true;
    if (!this.#element.hasPointerCapture(pointerId)) this.#element.setPointerCapture(pointerId);
    this.#pointers.set(pointerId, now);
    const other = [...this.#pointers].find(([id]) => id !== pointerId)?.[1];
    if (other) this.#pinch(before, now, other);
    else this.#actions.pan(now.x - before.x);
  }

  end({ pointerId }: PointerEvent): void {
    if (!this.#pointers.delete(pointerId) || this.#pointers.size > 0) return;
    this.#element.classList.remove('is-dragged');
    if (this.#hasMoved) this.#actions.done();
  }

  /** What ends a drag is no click; one from the keyboard is. */
  swallow(event: MouseEvent): void {
    if (!this.#hasMoved || event.detail === 0) return;
    this.#hasMoved = false;
    event.stopPropagation();
    event.preventDefault();
  }

  #pinch(before: Point, now: Point, other: Point): void {
    const { left } = this.#element.getBoundingClientRect();
    const factor = distance(before, other) / Math.max(1, distance(now, other));
    this.#actions.zoom(factor, (now.x + other.x) / 2 - left);
    this.#actions.pan((now.x - before.x) / 2);
  }
}

function turn(event: WheelEvent, element: HTMLElement, actions: GestureActions): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
  const { left } = element.getBoundingClientRect();
  const bounded = Math.min(Math.max(pixels, -MOST_PIXELS), MOST_PIXELS);
  actions.zoom(Math.exp(bounded * WHEEL), event.clientX - left);
  actions.done();
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
