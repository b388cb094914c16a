import { familiesOf } from '../../lineage/families.ts';
import { kinOf } from '../../lineage/kin.ts';
import { drawingOf, SIZES } from '../../lineage/layout.ts';
import { railsOf } from '../../lineage/rails.ts';
import { railsHtml } from '../../lineage/rails-html.ts';
import type { LineageState } from '../../lineage/state.ts';
import { axisSvg, svgOf } from '../../lineage/svg.ts';
import { relationsText, titleText } from '../../lineage/told.ts';
import { ofTypes, partOf, type Tree } from '../../lineage/tree.ts';
import type { LineageWords } from '../../lineage/words.ts';
import { escapeXml } from '../../terms/escape.ts';

/** The part of the tree that a reader has chosen. */
export function chosenTree(tree: Tree, { of, depth, dir, types }: LineageState): Tree {
  const shown = ofTypes(tree, types);
  if (!of) return shown;
  const kin = partOf(
    { ...shown, members: tree.members },
    kinOf(shown, of, depth >= 9 ? Infinity : depth, dir),
  );
  return kin;
}

/** Draws a part of the tree in place of the whole: on a time axis, and as rails for narrow windows. */
export function drawChosen(
  element: HTMLElement,
  tree: Tree | undefined,
  about: string | undefined,
  words: LineageWords,
): void {
  const whole = element.querySelector<HTMLElement>('.kin-drawing');
  const place = element.querySelector<HTMLElement>('.kin-chosen');
  if (!whole || !place) return;
  const isShown = tree !== undefined && tree.members.size > 0;
  whole.hidden = isShown;
  place.hidden = !isShown;
  element.toggleAttribute('data-chosen', about !== undefined);
  place.innerHTML = isShown ? markupOf(tree, about, words, element) : '';
  for (const own of place.querySelectorAll(`[data-kin="${about}"], [data-bar="${about}"]`))
    own.classList.add('is-about');
}

function markupOf(tree: Tree, about: string | undefined, words: LineageWords, element: HTMLElement): string {
  const hrefOf = (id: string) => `${element.dataset.subjects}${id}/`;
  const { from, to } = element.querySelector<HTMLElement>('.kin-drawing')?.dataset ?? {};
  const first = Math.floor(Math.min(...[...tree.members.values()].map(({ start }) => start)));
  const drawing = drawingOf(familiesOf(tree), {
    width: 1400,
    from: Math.max(Number(from), Math.min(first, Number(to) - 3)),
    to: Number(to),
    hasBands: about === undefined,
  });
  const svg = svgOf(drawing, {
    hrefOf,
    titleOf: (id) => titleText(tree, id, words),
    trackName: (track) => words.tracks[track],
  });
  const rails = railsHtml(railsOf(tree), {
    hrefOf,
    yearsOf: (id) => tree.members.get(id)?.years ?? '',
    relationsOf: (id) => relationsText(tree, id, words),
    ...(about && { about }),
  });
  return `<div class="kin-drawing"><svg class="kin-axis" viewBox="0 0 ${drawing.width} ${SIZES.axis}" aria-hidden="true">${axisSvg(drawing)}</svg><svg class="kin-tree" viewBox="0 ${SIZES.axis} ${drawing.width} ${drawing.height - SIZES.axis}" role="group" aria-label="${escapeXml(words.drawing)}">${svg}</svg></div>${rails}`;
}

/** Of the sentences below the drawing those that it shows, and all of them where it shows all. */
export function showSentences(tree: Tree, isPart: boolean): void {
  const shown = new Set(tree.kinships.map(({ from, type, to }) => `${from} ${type} ${to}`));
  for (const sentence of document.querySelectorAll<HTMLElement>('.kin-list [data-edge]'))
    sentence.hidden = isPart && !shown.has(sentence.dataset.edge ?? '');
  for (const family of document.querySelectorAll<HTMLDetailsElement>('.kin-list details')) {
    const isEmpty = !family.querySelector('[data-edge]:not([hidden])');
    family.hidden = isPart && isEmpty;
  }
}
