import { type BrushPart, brushed, centred } from '../../timeline/brush.ts';
import type { Stretch } from '../../timeline/drawn-date.ts';
import { isPressed } from './gestures.ts';
import type { Movement } from './movement.ts';

interface Brush {
  readonly movement: Movement;
  readonly limits: Stretch;
  window(): Stretch;
}

const PARTS = ['start', 'end', 'whole'] as const;

/** Dragging moves the window of the overview or one of its ends; a press beside it brings it there first. */
export function listenToBrush(
  strip: HTMLElement,
  parts: { readonly [part in BrushPart]: HTMLElement },
  { movement, limits, window }: Brush,
  signal: AbortSignal,
): void {
  let drag: { part: BrushPart; x: number; from: Stretch; pointer: number } | undefined;
  const perPixel = () => (limits.end - limits.start) / strip.clientWidth;

  const begin = ({ button, isPrimary, target, clientX, pointerId }: PointerEvent) => {
    if (button !== 0 || !isPrimary) return;
    const held = PARTS.find((part) => parts[part] === target);
    const at = limits.start + (clientX - strip.getBoundingClientRect().left) * perPixel();
    if (!held) movement.jumpTo(centred(window(), at, limits));
    drag = { part: held ?? 'whole', x: clientX, from: window(), pointer: pointerId };
    strip.setPointerCapture(pointerId);
  };
  const move = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    if (isPressed(event))
      movement.jumpTo(brushed(drag.from, drag.part, (event.clientX - drag.x) * perPixel(), limits));
    else end(event);
  };
  const end = ({ pointerId }: PointerEvent) => {
    if (drag?.pointer !== pointerId) return;
    movement.settle();
    drag = undefined;
  };
  strip.addEventListener('pointerdown', begin, { signal });
  strip.addEventListener('pointermove', move, { signal });
  strip.addEventListener('pointerup', end, { signal });
  strip.addEventListener('pointercancel', end, { signal });
}
