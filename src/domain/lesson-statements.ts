import type { History } from '../record/history.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Localized } from '../schemas/localized.ts';
import type { Question } from '../schemas/question.ts';
import { firstSentence } from './first-sentence.ts';
import { shortHash } from './short-hash.ts';

/** A question as it is asked, wherever it comes from. */
export interface AskedQuestion extends Pick<Question, 'id' | 'type' | 'stem' | 'options' | 'references'> {
  /** Whether the reasons say themselves what is right: where a wrong statement is looked for, it is the right answer. */
  readonly isPlain?: true;
}

/** The words of the question on statements. */
export interface StatementWords {
  readonly statements: Localized;
  readonly statementRight: Localized;
  readonly statementWrong: Localized;
}

/**
 * A question made from the record: one claim that is wrong, among the corrections of three others. Where the
 * statements stand depends on nothing but their ids.
 */
export function statementQuestion(
  { claims }: Pick<History, 'claims'>,
  { statements }: Lesson,
  words: StatementWords,
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
    stem: words.statements,
    isPlain: true,
    options: all.map((claim) => (claim === wrong ? wrongOne(claim, words) : rightOne(claim, words))),
    references: wrong.references,
  };
}

function wrongOne({ id, stated, correction }: Claim, { statementWrong }: StatementWords) {
  return { id, text: stated, right: true, why: joined(statementWrong, correction) };
}

/** What the correction says after its first sentence is the reason. */
function rightOne({ id, correction }: Claim, { statementRight }: StatementWords) {
  const text = {
    en: firstSentence(correction.en, 'en'),
    'zh-CN': firstSentence(correction['zh-CN'], 'zh-CN'),
  };
  const rest = {
    en: correction.en.slice(text.en.length),
    'zh-CN': correction['zh-CN'].slice(text['zh-CN'].length),
  };
  return { id, text, right: false, why: joined(statementRight, rest) };
}

function joined(first: Localized, then: Localized): Localized {
  return {
    en: `${first.en} ${then.en.trim()}`.trim(),
    'zh-CN': `${first['zh-CN']}${then['zh-CN'].trim()}`,
  };
}
