import { type AsOf, asOf, type DayEvent, type Days } from '../../lineage/as-of.ts';
import { axisOf } from '../../lineage/axis.ts';
import type { Tree } from '../../lineage/tree.ts';
import type { LineageWords } from '../../lineage/words.ts';
import { parseDate } from '../../terms/dates.ts';
import { decimalYear } from '../../terms/decimal-year.ts';
import { fill } from '../../terms/fill.ts';
import { formatDate } from '../../terms/format-date.ts';
import type { Language } from '../../terms/languages.ts';
import { element, pressButton } from '../dom.ts';

/** The world as it stood on a day: grey in the drawing, and told in a list. */
export class DayPanel {
  #days: Promise<Days> | undefined;
  #shown: string | undefined;

  readonly owner: HTMLElement;
  readonly place: HTMLElement;
  readonly words: LineageWords;
  readonly leave: () => void;

  constructor(owner: HTMLElement, place: HTMLElement, words: LineageWords, leave: () => void) {
    this.owner = owner;
    this.place = place;
    this.words = words;
    this.leave = leave;
  }

  /** Shows a date, or the present where there is none. */
  show(date: string | undefined, tree: Tree, language: Language): void {
    this.#shown = date;
    const day = date && parseDate(date).latest;
    shade(this.owner, tree, day ? decimalYear(day) : undefined);
    this.place.replaceChildren();
    if (!date || !day) return;
    const panel = element('section', 'kin-day-panel');
    const name = formatDate(parseDate(date), language);
    const head = element('div', 'kin-day-head');
    head.append(
      element('h2', '', fill(this.words.asOf, { date: name })),
      pressButton(this.words.clearDate, this.leave),
    );
    panel.append(head);
    this.place.append(panel);
    void this.#tell(panel, date, day, language);
  }

  async #tell(panel: HTMLElement, date: string, day: string, language: Language): Promise<void> {
    this.#days ??= loadDays(this.owner.dataset.days ?? '');
    try {
      const world = asOf(await this.#days, day);
      if (this.#shown === date) panel.append(...this.#partsOf(world, language));
    } catch {
      this.#days = undefined;
      if (this.#shown === date) panel.append(element('p', '', this.words.asOfFailed));
    }
  }

  #partsOf(world: AsOf, language: Language): HTMLElement[] {
    const { words } = this;
    const stood = world.stood.reduce((sum, { members }) => sum + members.length, 0);
    const { over, toCome, undated } = world;
    const count = element('p', '', fill(words.asOfCount, { stood, over, toCome, undated }));
    count.append(` ${words.asOfDrawing}`);
    const before = this.#events(words.asOfBefore, world.before, language);
    if (world.before.length === 0) before.append(element('p', '', words.asOfNoBefore));
    const parts = element('div', 'kin-day-parts');
    parts.append(before, this.#events(words.asOfAfter, world.after, language));
    return [count, parts, this.#standing(world)];
  }

  #events(title: string, events: readonly DayEvent[], language: Language): HTMLElement {
    const part = element('section');
    const list = element('ul');
    for (const { id, title: text, date } of events) {
      const item = element('li');
      const link = element('a', '', text);
      link.href = `${this.owner.dataset.events}${id}/`;
      item.append(element('span', 'date', formatDate(parseDate(date), language)), ' ', link);
      list.append(item);
    }
    part.append(element('h3', '', title), list);
    return part;
  }

  #standing({ stood }: AsOf): HTMLElement {
    const part = element('details', 'kin-stood');
    const list = element('dl');
    for (const { kind, members } of stood) {
      const names = element('dd');
      for (const [index, { id, name, hands }] of members.entries()) {
        const link = element('a', '', name);
        link.href = `${this.owner.dataset.subjects}${id}/`;
        names.append(index > 0 ? this.words.comma : '', link);
        if (hands) names.append(fill(this.words.asOfHands, { holder: hands }));
      }
      list.append(element('dt', '', `${this.words.kinds[kind]} (${members.length})`), names);
    }
    part.append(element('summary', '', this.words.asOfStood), list);
    return part;
  }
}

async function loadDays(address: string): Promise<Days> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Greys what was not there at a moment; undefined takes all grey away. */
function shade(owner: HTMLElement, { members }: Tree, moment: number | undefined): void {
  for (const day of owner.querySelectorAll<SVGElement>('.kin-day')) markDay(day, moment);
  for (const bar of owner.querySelectorAll<SVGElement>('[data-kin], [data-bar]')) {
    const member = members.get(bar.dataset.kin ?? bar.dataset.bar ?? '');
    const isThere = !member || moment === undefined || isStanding(member, moment);
    bar.classList.toggle('is-absent', !isThere);
  }
  for (const line of owner.querySelectorAll<SVGElement>('svg [data-edge]')) {
    const ends = (line.dataset.edge ?? '').split(' ').flatMap((id) => members.get(id) ?? []);
    const isThere = moment === undefined || ends.every(({ start }) => start <= moment);
    line.classList.toggle('is-absent', !isThere);
  }
}

/** A line across the drawing at a moment; none where there is none. */
function markDay(line: SVGElement, moment: number | undefined): void {
  const [from, to, left, right] = (line.dataset.axis ?? '').split(' ').map(Number);
  line.setAttribute('visibility', moment === undefined ? 'hidden' : 'visible');
  if (moment === undefined || !from || !to || left === undefined || right === undefined) return;
  const { x } = axisOf(from, to, left, right);
  line.setAttribute('d', (line.getAttribute('d') ?? '').replace(/^M[\d.]+/, `M${x(moment)}`));
}

function isStanding({ start, end }: { start: number; end?: number }, moment: number): boolean {
  return start <= moment && (end === undefined || end >= moment);
}
