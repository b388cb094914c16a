// Written by "npm run tune", which learns it from tests/search/queries/learn.*.tsv; do not edit.

/** What each sign that speaks for a page is worth. */
export const WEIGHTS = {
  name: 41,
  isName: 34,
  nameShare: 0,
  title: 27,
  titleShare: 19,
  beginning: 20,
  all: 9,
  near: 0,
  phrases: 16,
  titlePhrases: 4,
  text: 16,
  weight: 22,
  side: 0,
  compares: 20,
  subject: 13,
  concept: 8,
  chapter: 6,
  event: 5,
  claim: -20,
  source: -11,
} as const;
