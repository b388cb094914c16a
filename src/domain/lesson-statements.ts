import type { History } from '../record/history.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Localized } from '../schemas/localized.ts';
import type { Question } from '../schemas/question.ts';
import { firstSentence } from './first-sentence.ts';
import { shortHash } from './short-hash.ts';

/** A question as it is asked, wherever it comes from. */
export type AskedQuestion = Pick<Question, 'id' | 'type' | 'stem' | 'options' | 'references'>;

/**
 * A question made from the record: one claim that is wrong, among the corrections of three others. Where the
 * statements stand depends on nothing but their ids.
 * @param stem the question in words
 */
export function statementQuestion(
  { claims }: Pick<History, 'claims'>,
  { statements }: Lesson,
  stem: Localized,
): AskedQuestion | undefined {
  const wrong = claims.get(statements.wrong)?.data;
  const right = statements.right.flatMap((id) => claims.get(id)?.data ?? []);
  if (!wrong || right.length < statements.right.length) return undefined;
  const all = [wrong, ...right].sort((a, b) => (shortHash(a.id) < shortHash(b.id) ? -1 : 1));
  return {
    id: `wrong-${shortHash(
      all
        .map(({ id }) => id)
        .sort()
        .join(),
    )}`,
    type: 'single',
    stem,
    // To find the wrong statement is to answer rightly.
    options: all.map((claim) => ({
      id: claim.id,
      text: claim === wrong ? claim.stated : corrected(claim),
      right: claim === wrong,
      why: claim.correction,
    })),
    references: wrong.references,
  };
}

function corrected({ correction }: Claim): Localized {
  return { en: firstSentence(correction.en, 'en'), 'zh-CN': firstSentence(correction['zh-CN'], 'zh-CN') };
}
