// Written by "npm run tune", which learns it from tests/search/queries/learn.*.tsv; do not edit.

/** What each sign that speaks for a page is worth. */
export const WEIGHTS = {
  name: 50,
  isName: 42,
  nameShare: -8,
  ask: 0,
  askShare: 0,
  title: 27,
  titleShare: 25,
  beginning: 16,
  all: -1,
  near: 19,
  phrases: 20,
  titlePhrases: 6,
  text: 12,
  weight: 31,
  side: 18,
  compares: 25,
  subject: 17,
  concept: 12,
  chapter: -1,
  event: 5,
  claim: -22,
  source: -10,
} as const;
