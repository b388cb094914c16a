import { z } from 'astro/zod';
import { plainText } from './plain-text.ts';

const FEWEST = 2;
const MOST = 24;
const SHORTEST = 4;
const LONGEST = 80;
/** A Chinese character says more than a letter. */
const LONGEST_CHINESE = 48;

/** Questions and tasks in one language, as readers type them. */
export function askList(longest: number) {
  const ask = plainText(longest).min(SHORTEST, {
    error: `shorter than ${SHORTEST} characters; a name goes into searchNames`,
  });
  return z
    .array(ask)
    .min(FEWEST, { error: `name ${FEWEST} at least, or leave the line out` })
    .max(MOST, { error: `name ${MOST} at the most, those that readers type oftenest` });
}

/** What readers ask that the page of a record answers; for the search alone. */
export const asksSchema = z
  .strictObject({ en: askList(LONGEST), 'zh-CN': askList(LONGEST_CHINESE) })
  .describe('Questions and tasks that the page answers, as readers type them; for the search alone');

/** The same for a page of prose, in its own language. */
export const pageAsksSchema = askList(LONGEST);
