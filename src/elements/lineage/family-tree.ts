import { type Packed, unpack } from '../../lineage/packed.ts';
import {
  EMPTY,
  formatLineage,
  type Ignored,
  type LineageState,
  parseLineage,
  plainDate,
} from '../../lineage/state.ts';
import { shortName } from '../../lineage/text-width.ts';
import { ofTypes, type Tree } from '../../lineage/tree.ts';
import type { LineageWords } from '../../lineage/words.ts';
import { fill } from '../../terms/fill.ts';
import { fold } from '../../terms/fold.ts';
import type { Language } from '../../terms/languages.ts';
import { DESCENT, isDescent } from '../../terms/lineage.ts';
import { shorten } from '../../terms/shorten.ts';
import { takeEmbedCode } from '../embed/embed-code.ts';
import { followView, isEmbedded, keptQuery } from '../embed/whole.ts';
import { chosenTree, drawChosen, showSentences } from './chosen.ts';
import { DayPanel } from './day-panel.ts';
import { walkOnKeys } from './keys.ts';
import { showKin } from './light.ts';

/** Shows the kin of one, the tree as of a day, and what belongs to what. Whatever fails, drawing and list stand. */
class FamilyTree extends HTMLElement {
  readonly #abort = new AbortController();
  #state: LineageState = EMPTY;
  #tree: Tree = { members: new Map(), kinships: [] };
  #day: DayPanel | undefined;
  #words = {} as LineageWords;

  connectedCallback(): void {
    this.querySelector('.script-missing')?.remove();
    this.#words = JSON.parse(this.dataset.words ?? '{}');
    const data: Packed = JSON.parse(this.querySelector('.kin-data')?.textContent ?? '{}');
    this.#tree = unpack(data);
    const place = this.querySelector<HTMLElement>('.kin-day-place');
    if (place) this.#day = new DayPanel(this, place, this.#words, () => this.#change({ date: undefined }));
    this.#listen();
    this.#read();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #listen(): void {
    const { signal } = this.#abort;
    addEventListener('popstate', () => this.#read(), { signal });
    const form = this.#form;
    if (form) form.hidden = false;
    const names = [...this.#tree.members.values()].map(({ name }) => name).sort();
    this.querySelector('datalist')?.append(...names.map((name) => new Option('', name)));
    this.querySelector('.kin-hint')?.removeAttribute('hidden');
    form?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form?.addEventListener('change', () => this.#onForm(), { signal });
    this.#clear?.addEventListener('click', () => this.#change({ ...EMPTY, of: undefined }), { signal });
    showKin(this, () => this.#drawn, signal);
    walkOnKeys(this, () => this.#drawn, signal);
    this.querySelector('.kin-chooser')?.addEventListener('click', (event) => this.#onFamily(event), {
      signal,
    });
    addEventListener('hashchange', () => openFamily(), { signal });
    openFamily();
    takeEmbedCode(document, () => ({ query: formatLineage(this.#state), name: this.#name ?? '' }));
  }

  /** Of whom the kin is shown. */
  get #name(): string | undefined {
    return this.#state.of && this.#tree.members.get(this.#state.of)?.name;
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #clear(): HTMLButtonElement | null {
    return this.querySelector('[data-clear]');
  }

  /** The tree as it is drawn: of some types, and of one alone where one is chosen. */
  get #drawn(): Tree {
    return chosenTree(this.#tree, this.#state);
  }

  /** On a wide window a family is looked for in the drawing; on a narrow one its part of the list opens. */
  #onFamily(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-family]') : null;
    const drawing = this.querySelector<HTMLElement>('.kin-drawing');
    if (!link || !drawing || drawing.hidden || drawing.offsetParent === null) return;
    const bar = drawing.querySelector<SVGElement>(`[data-kin="${link.dataset.family}"]`);
    if (!bar) return;
    event.preventDefault();
    bar.scrollIntoView({ block: 'center' });
    bar.focus({ preventScroll: true });
  }

  #onForm(): void {
    const form = this.#form;
    if (!form) return;
    const values = new FormData(form);
    const typed = String(values.get('of') ?? '').trim();
    const date = String(values.get('date') ?? '').trim();
    const of = this.#idOf(typed);
    const types = values.getAll('types').map(String);
    const notes: string[] = [];
    if (typed && !of) notes.push(fill(this.#words.unknownName, { value: shorten(typed) }));
    if (date && !plainDate(date)) notes.push(this.#told({ name: 'date', value: date, reason: 'malformed' }));
    this.#change({
      of,
      dir: values.get('dir') as LineageState['dir'],
      depth: Number(values.get('depth')),
      types: [...DESCENT, ...types] as LineageState['types'],
      date: plainDate(date),
    });
    this.#notice(notes);
  }

  /** Names that begin as typed will do, the shortest first. */
  #idOf(typed: string): string | undefined {
    const wanted = fold(typed);
    if (!wanted) return undefined;
    const all = [...this.#tree.members.values()]
      .map(({ id, name }) => ({ id, name: fold(name) }))
      .sort((a, b) => a.name.length - b.name.length);
    const found =
      all.find(({ id, name }) => name === wanted || id === wanted || fold(shortName(name)) === wanted) ??
      all.find(({ name }) => name.startsWith(wanted)) ??
      all.find(({ name }) => name.includes(wanted));
    return found?.id;
  }

  #change(change: { [name in keyof LineageState]?: LineageState[name] | undefined }): void {
    const { of, date, ...rest } = { ...this.#state, ...change };
    const state = { ...rest, ...(of && { of }), ...(date && { date }) } as LineageState;
    const query = formatLineage(state);
    const search = [query, keptQuery()].filter(Boolean).join('&');
    const address = search ? `?${search}` : location.pathname;
    // In a frame Back is there for the page around it.
    if (isEmbedded()) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#notice([]);
    this.#show(state);
  }

  #read(): void {
    const { state, ignored } = parseLineage(location.search, this.#tree.members);
    this.#notice(ignored.map((one) => this.#told(one)));
    this.#show(state);
  }

  #told({ name, value, reason }: Ignored): string {
    return fill(this.#words[reason], { name: this.#words.names[name], value: shorten(value) });
  }

  #notice(sentences: readonly string[]): void {
    const place = this.querySelector('.kin-notice');
    if (place) place.textContent = sentences.join(' ');
  }

  #show(state: LineageState): void {
    this.#state = state;
    followView(formatLineage(state));
    const tree = this.#drawn;
    const isWhole = !state.of && state.types.every((type) => isDescent(type));
    this.toggleAttribute('data-belonging', !state.types.every((type) => isDescent(type)));
    drawChosen(this, isWhole ? undefined : tree, state.of, this.#words);
    showSentences(tree, state.of !== undefined);
    this.#fillForm(state);
    this.#tell(tree);
    this.#day?.show(state.date, this.#tree, this.lang as Language);
  }

  #tell(tree: Tree): void {
    const status = this.querySelector('.kin-status');
    if (!status) return;
    const name = this.#name;
    const count = tree.members.size - 1;
    status.textContent = name ? fill(count > 0 ? this.#words.shown : this.#words.alone, { name, count }) : '';
  }

  #fillForm({ of, dir, depth, types, date }: LineageState): void {
    const form = this.#form;
    if (!form) return;
    const field = (name: string) =>
      form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    const put = (name: string, value: string) => {
      const one = field(name);
      if (one) one.value = value;
    };
    put('of', (of && this.#tree.members.get(of)?.name) ?? '');
    put('dir', dir);
    put(
      'depth',
      [...(field('depth')?.querySelectorAll('option') ?? [])].some(({ value }) => value === String(depth))
        ? String(depth)
        : '9',
    );
    put('date', date ?? '');
    for (const box of form.querySelectorAll<HTMLInputElement>('[name=types]'))
      box.checked = (types as readonly string[]).includes(box.value);
    const isChosen =
      Boolean(of) ||
      ofTypes(this.#tree, types).kinships.length !== ofTypes(this.#tree, DESCENT).kinships.length;
    if (this.#clear) this.#clear.hidden = !isChosen;
  }
}

/** The part of the list that the address names, opened: not every browser does that by itself. */
function openFamily(): void {
  if (!/^#family-[a-z0-9-]+$/.test(location.hash)) return;
  const details = document.querySelector(location.hash)?.closest('details');
  if (!details) return;
  details.open = true;
  details.scrollIntoView();
}

if (!customElements.get('family-tree')) customElements.define('family-tree', FamilyTree);
