import type { LineageWords } from '../../lineage/words.ts';
import { SUBJECT_KINDS } from '../../schemas/subject.ts';
import { wordsBelow, wordsIn } from '../../site/words.ts';
import type { Language } from '../../terms/languages.ts';
import { TRACKS } from '../../terms/tracks.ts';
import { kinWords } from './family-words.ts';

/** All words of the interface that the element of the family tree needs. */
export function lineageWords(language: Language): LineageWords {
  const words = wordsIn(language);
  return {
    ...kinWords(language),
    ...wordsBelow(words, 'lineage', ['drawing', 'shown', 'alone', 'unknownName', 'clearDate', 'asOf']),
    malformed: words['timeline.malformed'],
    unknown: words['timeline.unknown'],
    asOfDrawing: words['lineage.asOf.drawing'],
    asOfStood: words['lineage.asOf.stood'],
    asOfCount: words['lineage.asOf.count'],
    asOfBefore: words['lineage.asOf.before'],
    asOfNoBefore: words['lineage.asOf.noBefore'],
    asOfAfter: words['lineage.asOf.after'],
    asOfHands: words['lineage.asOf.hands'],
    asOfFailed: words['lineage.asOf.failed'],
    names: {
      of: words['lineage.nameOf'],
      depth: words['lineage.depth'],
      dir: words['lineage.dir'],
      types: words['lineage.nameTypes'],
      date: words['lineage.date'],
    },
    kinds: wordsBelow(words, 'kinds', SUBJECT_KINDS),
    tracks: wordsBelow(words, 'track', TRACKS),
  };
}
