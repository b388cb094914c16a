import { element, pressButton } from '../dom.ts';
import { tellJudged } from './judged.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import { countInPlace, type Placed, placesFrom, wordsOfPlaces } from './places.ts';

interface Words {
  readonly submit: string;
  readonly again: string;
  readonly allRight: string;
  readonly chooseFirst: string;
  /** What stands in a list before a place is chosen. */
  readonly place: string;
  /** The sentence for each number of events that stand in the right place. */
  readonly notYet: readonly string[];
}

/** Lets a reader give each of some events its place in time, and keeps it on the device. */
class OrderQuestion extends HTMLElement {
  connectedCallback(): void {
    const item = this.closest<HTMLElement>('[data-question]');
    const list = this.querySelector('.question-options');
    // A document for paper asks as it stands.
    if (this.closest('.reader')) return;
    if (this.dataset.ready !== undefined || !item || !list) return;
    this.dataset.ready = '';
    upgrade(item, list, JSON.parse(this.dataset.words ?? '{}'));
  }
}

/** An event with the list in which its place is chosen. */
interface Choice {
  readonly id: string;
  readonly right: number;
  readonly select: HTMLSelectElement;
}

function upgrade(item: HTMLElement, list: Element, words: Words): void {
  const question = item.dataset.question ?? '';
  const options = [...list.querySelectorAll<HTMLElement>('[data-option]')];
  const choices = options.map((option) => choiceOf(option, options.length, words.place));
  list.classList.add('has-places');
  const status = element('p', 'question-status');
  status.setAttribute('role', 'status');
  const judge = () => {
    const placed = placedOf(choices);
    if (placed.some(({ place }) => place === 0)) {
      status.textContent = words.chooseFirst;
      return;
    }
    keepAnswers(question, wordsOfPlaces(placed));
    const count = countInPlace(placed);
    status.textContent = words.notYet[count] ?? words.allRight;
    tellJudged(item, count === placed.length);
    again.hidden = false;
  };
  const again = pressButton(words.again, () => {
    for (const { select } of choices) select.value = '0';
    keepAnswers(question, new Set());
    status.textContent = '';
    tellJudged(item, undefined);
    again.hidden = true;
    choices[0]?.select.focus();
  });
  again.hidden = true;
  const buttons = element('p', 'question-buttons');
  buttons.append(pressButton(words.submit, judge), again);
  list.after(buttons, status);
  list.addEventListener('change', () => {
    status.textContent = '';
  });

  const kept = placesFrom(keptAnswers(question));
  for (const { id, select } of choices) select.value = String(kept.get(id) ?? 0);
  if (kept.size > 0) judge();
}

function choiceOf(option: HTMLElement, count: number, words: string): Choice {
  const { option: id = '', place } = option.dataset;
  const select = element('select');
  select.append(new Option(words, '0'));
  for (let number = 1; number <= count; number++) select.append(new Option(String(number)));
  const label = element('label');
  label.append(select, element('span', '', option.textContent?.trim()));
  option.replaceChildren(label);
  return { id, right: Number(place), select };
}

function placedOf(choices: readonly Choice[]): Placed[] {
  return choices.map(({ id, right, select }) => ({ id, right, place: Number(select.value) }));
}

if (!customElements.get('order-question')) customElements.define('order-question', OrderQuestion);
