import type { Fault } from '../record/faults.ts';
import type { History } from '../record/history.ts';
import { askedQuestions } from './asked-questions.ts';
import { chinesePunctuation } from './chinese-punctuation.ts';
import { consistentTerms } from './consistent-terms.ts';
import { dateOrder } from './date-order.ts';
import { datesSoFar } from './dates-so-far.ts';
import { eraIds } from './era-ids.ts';
import { eventWithinLife } from './event-within-life.ts';
import { headingIds } from './heading-ids.ts';
import { honestCertainty } from './honest-certainty.ts';
import { idMatchesFile } from './id-matches-file.ts';
import { knownChanged } from './known-changed.ts';
import { knownClaims } from './known-claims.ts';
import { knownEvents } from './known-events.ts';
import { knownReferences } from './known-references.ts';
import { knownSubjects } from './known-subjects.ts';
import { knownWords } from './known-words.ts';
import { landmarkSources } from './landmark-sources.ts';
import { lessonParts } from './lesson-parts.ts';
import { lineageCycles } from './lineage-cycles.ts';
import { listedPages } from './listed-pages.ts';
import { mergedIds } from './merged-ids.ts';
import { openedDates } from './opened-dates.ts';
import { ownLanguage } from './own-language.ts';
import { pageCode } from './page-code.ts';
import { pageComponents } from './page-components.ts';
import { pageHeadings } from './page-headings.ts';
import { pageMarks } from './page-marks.ts';
import { pageTwins } from './page-twins.ts';
import { publishedIds } from './published-ids.ts';
import type { Rule } from './rule.ts';
import { saidOnce } from './said-once.ts';
import { sameWords } from './same-words.ts';
import { secureAddresses } from './secure-addresses.ts';
import { simplifiedChinese } from './simplified-chinese.ts';
import { translatedTitles } from './translated-titles.ts';
import { typedByHand } from './typed-by-hand.ts';
import { uniqueAsks } from './unique-asks.ts';
import { uniqueEvents } from './unique-events.ts';
import { uniqueNames } from './unique-names.ts';
import { usedReferences } from './used-references.ts';
import { wordForms } from './word-forms.ts';

/** Every rule over the whole history. */
export const RULES: readonly Rule[] = [
  idMatchesFile,
  mergedIds,
  publishedIds,
  knownReferences,
  knownSubjects,
  knownEvents,
  knownClaims,
  knownChanged,
  usedReferences,
  secureAddresses,
  dateOrder,
  honestCertainty,
  openedDates,
  eventWithinLife,
  uniqueAsks,
  uniqueEvents,
  uniqueNames,
  translatedTitles,
  landmarkSources,
  lineageCycles,
  askedQuestions,
  lessonParts,
  listedPages,
  pageTwins,
  headingIds,
  pageCode,
  pageComponents,
  pageHeadings,
  pageMarks,
  chinesePunctuation,
  consistentTerms,
  datesSoFar(Date.now),
  eraIds,
  ownLanguage,
  saidOnce,
  sameWords,
  simplifiedChinese,
  typedByHand,
  wordForms,
  knownWords,
];

/** All faults that the rules find, in no particular order. */
export function runRules(history: History, rules: readonly Rule[] = RULES): Fault[] {
  return rules.flatMap((rule) => rule.check(history));
}
