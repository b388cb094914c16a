import type { MadeWords } from '../domain/lesson-questions.ts';
import type { Localized } from '../schemas/localized.ts';
import { type Words, wordsIn } from './words.ts';

/** The words of the questions that are made from the record. */
export const MADE_WORDS: MadeWords = {
  statements: inBoth('course.statements'),
  statementRight: inBoth('course.statementRight'),
  statementWrong: inBoth('course.statementWrong'),
  order: inBoth('course.order'),
};

function inBoth(key: keyof Words): Localized {
  return { en: wordsIn('en')[key], 'zh-CN': wordsIn('zh-CN')[key] };
}
