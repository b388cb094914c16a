/** What hands and wheel ask of the drawing; positions in pixels of the element. */
export interface GestureActions {
  /** @param distance in pixels, to the right */
  pan(distance: number): void;
  /** @param factor 2 shows twice the time */
  zoom(factor: number, x: number): void;
  done(): void;
}

/** A press that moves less is a click, in pixels. */
const SLACK = 5;
/** Zoom of one pixel of the wheel. */
const WHEEL = 0.0022;

/**
 * Dragging pans, pinching and the wheel with Ctrl or Cmd zoom. Everything else is the page's: the bare
 * wheel scrolls it, and so does a finger that moves up or down (`touch-action: pan-y` in the styles).
 */
export function listenToGestures(element: HTMLElement, actions: GestureActions, signal: AbortSignal): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = false;
  let start = 0;

  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => element.addEventListener(type, listener, { signal, ...options });

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) moved = false;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    start = event.clientX;
    if (pointers.size === 2) moved = true;
  });
  listen('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!moved && Math.abs(now.x - start) < SLACK) return;
    if (!moved) element.classList.add('is-dragged');
    moved = true;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (!other) {
      actions.pan(now.x - before.x);
      return;
    }
    const { left } = element.getBoundingClientRect();
    actions.zoom(distance(before, other) / Math.max(1, distance(now, other)), (now.x + other.x) / 2 - left);
    actions.pan((now.x - before.x) / 2);
  });
  const end = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    element.classList.remove('is-dragged');
    if (moved) actions.done();
  };
  listen('pointerup', end);
  listen('pointercancel', end);
  listen(
    'click',
    (event) => {
      if (!moved || event.detail === 0) return;
      moved = false;
      event.stopPropagation();
      event.preventDefault();
    },
    { capture: true },
  );
  listen(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
      const { left } = element.getBoundingClientRect();
      actions.zoom(Math.exp(Math.min(Math.max(pixels, -200), 200) * WHEEL), event.clientX - left);
      actions.done();
    },
    { passive: false },
  );
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
