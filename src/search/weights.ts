// Written by "npm run tune", which learns it from tests/search/queries/learn.*.tsv; do not edit.

/** What each sign that speaks for a page is worth. */
export const WEIGHTS = {
  name: 41,
  isName: 34,
  title: 27,
  titleShare: 19,
  beginning: 20,
  all: 9,
  phrases: 16,
  titlePhrases: 4,
  text: 16,
  weight: 22,
  compares: 20,
  subject: 13,
  concept: 8,
  chapter: 6,
  event: 5,
  claim: -20,
  source: -11,
} as const;
