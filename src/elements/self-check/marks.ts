/** What an answer earns: chosen and right, chosen and wrong, right and not chosen, rightly left alone. */
export type Mark = 'right' | 'wrong' | 'missed' | 'left';

/** An answer as the page gives it. */
export interface Answer {
  readonly id: string;
  readonly right: boolean;
}

/** The mark of each answer of a question, in their order. */
export function marksOf(answers: readonly Answer[], chosen: ReadonlySet<string>): Mark[] {
  return answers.map(({ id, right }) => {
    if (chosen.has(id)) return right ? 'right' : 'wrong';
    return right ? 'missed' : 'left';
  });
}

/** Whether a question is answered: all that is right is chosen, and nothing else. */
export function isSolved(marks: readonly Mark[]): boolean {
  return marks.every((mark) => mark === 'right' || mark === 'left');
}
