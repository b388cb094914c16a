import type { Tree } from '../../lineage/tree.ts';
import { type Step, stepFrom } from '../../lineage/walk.ts';

const STEPS: { readonly [key: string]: Step } = {
  ArrowLeft: 'elder',
  ArrowRight: 'younger',
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
};
const WITH_SHIFT: { readonly [key: string]: Step } = {
  ArrowUp: 'sibling-before',
  ArrowDown: 'sibling-after',
};

/** Has the arrow keys walk the drawing: one bar of it is a stop of the Tab key, the keys move it. */
export function walkOnKeys(element: HTMLElement, drawn: () => Tree, signal: AbortSignal): void {
  element.addEventListener('keydown', (event) => onKey(event, drawn), { signal });
  element.addEventListener('focusin', ({ target }) => takeStop(target), { signal });
}

function onKey(event: KeyboardEvent, drawn: () => Tree): void {
  const bar = event.target instanceof Element ? event.target.closest<SVGElement>('[data-kin]') : null;
  const step = (event.shiftKey ? WITH_SHIFT : STEPS)[event.key];
  if (!bar || !step || event.ctrlKey || event.metaKey || event.altKey) return;
  const bars = barsAround(bar);
  const rows = bars.map(({ dataset }) => dataset.kin ?? '');
  const next = stepFrom(drawn(), rows, bar.dataset.kin ?? '', step);
  event.preventDefault();
  const found = bars.find(({ dataset }) => dataset.kin === next);
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function takeStop(target: EventTarget | null): void {
  const bar = target instanceof Element ? target.closest<SVGElement>('[data-kin]') : null;
  if (!bar) return;
  for (const other of barsAround(bar)) other.setAttribute('tabindex', other === bar ? '0' : '-1');
}

function barsAround(bar: SVGElement): SVGElement[] {
  return [...(bar.closest('svg')?.querySelectorAll<SVGElement>('[data-kin]') ?? [])];
}
