import { codedParts } from '../../terms/coded.ts';
import { element, pressButton } from '../dom.ts';
import { tellJudged } from './judged.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import { type Answer, isSolved, marksOf } from './marks.ts';

type Words = { readonly [key in 'submit' | 'again' | 'allRight' | 'notYet' | 'chooseFirst']: string } & {
  readonly [mark in 'right' | 'wrong']: string;
};

/** Makes the questions of a page answerable: choices, a verdict with its reason, a memory on the device. */
class SelfCheck extends HTMLElement {
  connectedCallback(): void {
    // A document for paper asks as it stands.
    if (this.closest('.reader')) return;
    if (this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    const words: Words = JSON.parse(this.dataset.words ?? '{}');
    for (const item of this.querySelectorAll<HTMLElement>('[data-type]')) upgrade(item, words);
  }
}

interface Choice extends Answer {
  readonly input: HTMLInputElement;
  /** Where the verdict and its reason are told. */
  readonly verdict: HTMLElement;
  readonly why: string;
}

function upgrade(item: HTMLElement, words: Words): void {
  const { question = '', type } = item.dataset;
  const list = item.querySelector('.question-options');
  if (!list) return;
  const choices = [...list.querySelectorAll<HTMLElement>('[data-option]')].map((option) =>
    choiceOf(option, question, type === 'multiple' ? 'checkbox' : 'radio'),
  );
  // A role on the list itself would take its entries their own.
  const group = element('div');
  group.setAttribute('role', type === 'multiple' ? 'group' : 'radiogroup');
  group.setAttribute('aria-labelledby', `stem-${question}`);
  list.replaceWith(group);
  group.append(list);

  const status = element('p', 'question-status');
  status.setAttribute('role', 'status');
  const judge = () => {
    const chosen = chosenOf(choices);
    keepAnswers(question, chosen);
    status.textContent = tell(choices, chosen, words, item.dataset.plain !== undefined);
    tellJudged(item, chosen.size > 0 ? isSolved(marksOf(choices, chosen)) : undefined);
    again.hidden = chosen.size === 0;
  };
  const again = pressButton(words.again, () => {
    for (const { input } of choices) input.checked = false;
    keepAnswers(question, new Set());
    clear(choices, status);
    tellJudged(item, undefined);
    again.hidden = true;
    choices[0]?.input.focus();
  });
  again.hidden = true;
  const buttons = element('p', 'question-buttons');
  buttons.append(pressButton(words.submit, judge), again);
  group.after(buttons, status);
  list.addEventListener('change', () => clear(choices, status));

  const kept = keptAnswers(question);
  for (const { id, input } of choices) input.checked = kept.has(id);
  if (chosenOf(choices).size > 0) judge();
}

function choiceOf(option: HTMLElement, question: string, type: 'checkbox' | 'radio'): Choice {
  const { option: id = '', right, why = '' } = option.dataset;
  const input = element('input');
  Object.assign(input, { type, name: `question-${question}`, value: id });
  const label = element('label');
  const words = element('span');
  words.append(...option.childNodes);
  label.append(input, words);
  const verdict = element('p', 'question-verdict');
  verdict.id = `verdict-${question}-${id}`;
  verdict.hidden = true;
  option.replaceChildren(label, verdict);
  return { id, right: right === 'true', why, input, verdict };
}

function chosenOf(choices: readonly Choice[]): Set<string> {
  return new Set(choices.filter(({ input }) => input.checked).map(({ id }) => id));
}

/** Marks every answer that was chosen or missed, and gives the sentence on the whole. */
function tell(
  choices: readonly Choice[],
  chosen: ReadonlySet<string>,
  words: Words,
  isPlain: boolean,
): string {
  if (chosen.size === 0) return words.chooseFirst;
  const marks = marksOf(choices, chosen);
  const solved = isSolved(marks);
  choices.forEach(({ input, verdict, why }, index) => {
    const mark = marks[index] ?? 'left';
    // What was missed is told only with the right answers beside it: else the next try would be no try.
    if (mark === 'left' || mark === 'missed') return;
    verdict.replaceChildren(...(isPlain ? [] : [element('strong', '', words[mark]), ' ']), ...coded(why));
    verdict.dataset.mark = mark;
    verdict.hidden = false;
    input.setAttribute('aria-describedby', verdict.id);
  });
  return solved ? words.allRight : words.notYet;
}

/** A reason with its code marked as such. */
function coded(text: string): (string | HTMLElement)[] {
  return codedParts(text).map((part) => (part.isCode ? element('code', '', part.text) : part.text));
}

function clear(choices: readonly Choice[], status: HTMLElement): void {
  status.textContent = '';
  for (const { input, verdict } of choices) {
    verdict.hidden = true;
    verdict.replaceChildren();
    input.removeAttribute('aria-describedby');
  }
}

if (!customElements.get('self-check')) customElements.define('self-check', SelfCheck);
