/** What is told when the answer to a question was judged, or taken back. */
export const JUDGED = 'judged';

/** Says of a question whether it is solved; undefined where it has no answer any more. */
export function tellJudged(question: HTMLElement, isSolved: boolean | undefined): void {
  if (isSolved === undefined) delete question.dataset.solved;
  else question.dataset.solved = String(isSolved);
  question.dispatchEvent(new CustomEvent(JUDGED, { bubbles: true }));
}
