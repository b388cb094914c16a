import { kinOf } from '../../lineage/kin.ts';
import type { Tree } from '../../lineage/tree.ts';

/** Has ancestors and descendants stand out of the drawing, of the bar that is pointed at or has the focus. */
export function showKin(element: HTMLElement, drawn: () => Tree, signal: AbortSignal): void {
  const light = (event: Event) => {
    const bar = event.target instanceof Element ? event.target.closest<SVGElement>('[data-kin]') : null;
    const svg = bar?.closest('svg');
    if (bar && svg) lightUp(svg, drawn(), bar.dataset.kin ?? '');
  };
  const dim = (event: Event) => {
    const svg = event.target instanceof Element ? event.target.closest('svg') : null;
    if (svg) lightOut(svg);
  };
  element.addEventListener('pointerover', light, { signal });
  element.addEventListener('focusin', light, { signal });
  element.addEventListener('pointerout', dim, { signal });
  element.addEventListener('focusout', dim, { signal });
}

function lightUp(svg: SVGElement, tree: Tree, id: string): void {
  const up = kinOf(tree, id, Number.POSITIVE_INFINITY, 'up');
  const down = kinOf(tree, id, Number.POSITIVE_INFINITY, 'down');
  svg.classList.add('has-lit');
  for (const bar of svg.querySelectorAll<SVGElement>('[data-kin], [data-bar]')) {
    const own = bar.dataset.kin ?? bar.dataset.bar ?? '';
    bar.classList.toggle('is-lit', up.has(own) || down.has(own));
  }
  for (const line of svg.querySelectorAll<SVGElement>('[data-edge]')) {
    const [from = '', , to = ''] = (line.dataset.edge ?? '').split(' ');
    const isWithin = (kin: ReadonlySet<string>) => kin.has(from) && kin.has(to);
    line.classList.toggle('is-lit', isWithin(up) || isWithin(down));
  }
}

function lightOut(svg: SVGElement): void {
  svg.classList.remove('has-lit');
  for (const lit of svg.querySelectorAll('.is-lit')) lit.classList.remove('is-lit');
}
