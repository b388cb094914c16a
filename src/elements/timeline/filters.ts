import { fill } from '../../terms/fill.ts';
import { fold } from '../../terms/fold.ts';
import type { Track } from '../../terms/tracks.ts';
import { drawnDate } from '../../timeline/drawn-date.ts';
import { isFiltered, type Level, NO_FILTERS, type TimelineState } from '../../timeline/state.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import type { Store } from './store.ts';

/** How long the text may rest before it is looked for, in milliseconds. */
const REST = 200;

/** Name and id of each subject that can be filtered by. */
export type Subjects = ReadonlyMap<string, string>;

/** Reads the subjects out of the suggestions that the page holds for the type-ahead. */
export function readSubjects(root: ParentNode): Subjects {
  return new Map(
    [...root.querySelectorAll<HTMLOptionElement>('#timeline-subjects option')].map((option) => [
      option.dataset.id ?? '',
      option.value,
    ]),
  );
}

/** Ties the form of filters to the state, both ways. */
export function bindFilters(
  form: HTMLFormElement,
  store: Store,
  subjects: Subjects,
  words: TimelineWords,
): void {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=track]')];
  const chips = form.querySelector('.subject-chips') as HTMLElement;
  const clear = form.querySelectorAll<HTMLElement>('[data-clear]');
  let rest = 0;

  form.addEventListener('submit', (event) => event.preventDefault());
  field('q').addEventListener('input', () => {
    clearTimeout(rest);
    rest = window.setTimeout(() => store.set({ q: field('q').value.trim() }, 'replace'), REST);
  });
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'track')
      store.set({ tracks: boxes.flatMap((box) => (box.checked ? [box.value as Track] : [])) }, 'push');
    if (name === 'level') store.set({ level: value ? (Number(value) as Level) : undefined }, 'push');
    if (name === 'from' || name === 'to') setDate(field('from'), field('to'), store, words);
    if (name === 'subject') addSubject(field('subject'), store, subjects, words);
  });
  // Choosing from the suggestions is no `change` until the field is left.
  field('subject').addEventListener('input', (event) => {
    field('subject').setCustomValidity('');
    if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText')
      addSubject(field('subject'), store, subjects, words);
  });
  chips.addEventListener('click', ({ target }) => {
    const id = (target as Element).closest('button')?.value;
    if (!id) return;
    store.set({ subjects: store.state.subjects.filter((other) => other !== id) }, 'push');
    (chips.querySelector('button') ?? field('subject')).focus();
  });
  for (const button of clear)
    button.addEventListener('click', () => {
      store.set(NO_FILTERS, 'push');
      field('q').focus();
    });

  const show = (state: TimelineState) => {
    if (document.activeElement !== field('q')) field('q').value = state.q;
    if (state.q === '' && field('q').value.trim() !== '') field('q').value = '';
    for (const box of boxes) box.checked = state.tracks.includes(box.value as Track);
    for (const radio of form.querySelectorAll<HTMLInputElement>('[name=level]'))
      radio.checked = radio.value === (state.level === 3 ? '' : String(state.level ?? ''));
    for (const name of ['from', 'to'] as const)
      if (document.activeElement !== field(name)) field(name).value = state[name] ?? '';
    chips.replaceChildren(...state.subjects.map((id) => chip(id, subjects.get(id) ?? id, words)));
    for (const button of clear) button.hidden = !isFiltered(state);
  };
  store.subscribe(show);
  show(store.state);
  const { tracks, level, subjects: chosen } = store.state;
  const details = form.querySelector('details');
  if (details && (tracks.length > 0 || level || chosen.length > 0)) details.open = true;
}

function setDate(from: HTMLInputElement, to: HTMLInputElement, store: Store, words: TimelineWords): void {
  for (const input of [from, to]) {
    const value = input.value.trim();
    input.setCustomValidity(
      value && !drawnDate(value) ? fill(words.malformed, { name: input.name, value }) : '',
    );
    if (!input.reportValidity()) return;
  }
  const ends = { from: from.value.trim() || undefined, to: to.value.trim() || undefined };
  const isBackward =
    ends.from && ends.to && (drawnDate(ends.from)?.start ?? 0) >= (drawnDate(ends.to)?.end ?? 0);
  to.setCustomValidity(isBackward ? fill(words.malformed, { name: 'to', value: ends.to ?? '' }) : '');
  if (to.reportValidity()) store.set(ends, 'push');
}

function addSubject(input: HTMLInputElement, store: Store, subjects: Subjects, words: TimelineWords): void {
  const wanted = fold(input.value.trim());
  if (!wanted) return;
  const found = [...subjects].find(([id, name]) => id === wanted || fold(name) === wanted)?.[0];
  input.setCustomValidity(found ? '' : fill(words.unknownSubject, { value: input.value.trim() }));
  if (!input.reportValidity() || !found) return;
  input.value = '';
  if (!store.state.subjects.includes(found))
    store.set({ subjects: [...store.state.subjects, found].sort() }, 'push');
}

function chip(id: string, name: string, words: TimelineWords): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.value = id;
  button.textContent = name;
  button.ariaLabel = fill(words.remove, { name });
  return button;
}
