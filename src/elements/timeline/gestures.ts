/** What hands and wheel ask of the drawing; positions in pixels of the element. */
export interface GestureActions extends WheelActions {
  /** @param factor 2 shows twice the time */
  zoom(factor: number, x: number): void;
}

/** What a wheel asks of a part where it does not zoom. */
export interface WheelActions {
  /** @param distance in pixels, to the right */
  pan(distance: number): void;
  zoom?(factor: number, x: number): void;
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
 * wheel scrolls it up and down, and so does a finger (`touch-action: pan-y` in the styles).
 */
export function listenToGestures(element: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  const drag = new Drag(element, actions);
  element.addEventListener('pointerdown', (event) => drag.begin(event), { signal });
  element.addEventListener('pointermove', (event) => drag.move(event), { signal });
  element.addEventListener('pointerup', (event) => drag.end(event), { signal });
  element.addEventListener('pointercancel', (event) => drag.end(event), { signal });
  element.addEventListener('click', (event) => drag.swallow(event), { signal, capture: true });
  listenToWheel(element, actions, signal);
}

/** With Ctrl or Cmd the wheel zooms. Sideways it pans, where the browser would go a page back. */
export function listenToWheel(element: HTMLElement, actions: WheelActions, signal: AbortSignal): void {
  element.addEventListener('wheel', (event) => turn(event, element, actions), { signal, passive: false });
}

/** Whether the main button, a finger or a pen is down: a release outside of the window is told to nobody. */
export function isPressed({ buttons }: PointerEvent): boolean {
  return (buttons & 1) === 1;
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

  begin({ button, pointerId, clientX, clientY, target }: PointerEvent): void {
    if (button !== 0) return;
    if (this.#pointers.size === 0) this.#hasMoved = false;
    this.#pointers.set(pointerId, { x: clientX, y: clientY });
    // What has the pointer gets the click too, which is to be the event that was pressed.
    (target as Element).setPointerCapture(pointerId);
    this.#start = clientX;
    if (this.#pointers.size === 2) this.#hasMoved = true;
  }

  move(event: PointerEvent): void {
    const { pointerId, clientX, clientY } = event;
    const before = this.#pointers.get(pointerId);
    if (!before) return;
    if (!isPressed(event)) {
      this.end(event);
      return;
    }
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

function turn(event: WheelEvent, element: HTMLElement, actions: WheelActions): void {
  const pixels = (delta: number) => (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? delta * LINE : delta);
  if (event.ctrlKey || event.metaKey) {
    if (!actions.zoom) return;
    const { left } = element.getBoundingClientRect();
    const bounded = Math.min(Math.max(pixels(event.deltaY), -MOST_PIXELS), MOST_PIXELS);
    actions.zoom(Math.exp(bounded * WHEEL), event.clientX - left);
  } else {
    const sideways = sidewaysOf(event);
    if (sideways === 0) return;
    actions.pan(-pixels(sideways));
  }
  event.preventDefault();
  actions.done();
}

/** How far a wheel turns sideways; 0 where it turns more up or down. With Shift every wheel is meant so. */
function sidewaysOf({ deltaX, deltaY, shiftKey }: WheelEvent): number {
  if (shiftKey && deltaX === 0) return deltaY;
  return Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : 0;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
