import { fill } from '../terms/fill.ts';
import { fold, pieces } from '../terms/fold.ts';
import { shorten } from '../terms/shorten.ts';
import type { Answer } from './engine.ts';
import { isQuestion } from './questions.ts';
import type { SearchWords } from './words.ts';

/** A query of more words is asked like a question, of which no page need hold every word. */
const LONG = 6;

/**
 * What is said of an answer.
 * @param count how many pages are promised, with those of the other language
 */
export function describeAnswer(answer: Answer, count: number, words: SearchWords): string {
  const sentence = sentenceFor(answer, count);
  const said = fill(words[sentence], { count, query: shorten(answer.query) });
  return answer.isIncomplete && sentence !== 'partial' ? `${said} ${words.incomplete}`.trim() : said;
}

/** Which sentence is true of an answer. */
export function sentenceFor(
  { hits, isPartial, written }: Answer,
  count: number,
): 'partial' | 'none' | 'near' | 'one' | 'many' | 'question' | 'loose' {
  if (isPartial) return 'partial';
  if (count === 0) return 'none';
  if (hits[0]?.isNear) return 'near';
  const isFound = hits.length === 0 || hits.some(({ isExact, isComplete }) => isExact || isComplete);
  if (isFound) return count === 1 ? 'one' : 'many';
  return isQuestion(written) || pieces(fold(written)).length > LONG ? 'question' : 'loose';
}
