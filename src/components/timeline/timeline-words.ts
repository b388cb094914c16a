import { wordsBelow, wordsIn } from '../../site/words.ts';
import type { Language } from '../../terms/languages.ts';
import { TRACKS } from '../../terms/tracks.ts';
import type { TimelineWords } from '../../timeline/words.ts';

/** Words of one key each, by the last part of the key. */
const PLAIN = [
  ...([
    'hint',
    'loading',
    'failed',
    'cardFailed',
    'panelFailed',
    'downloadFailed',
    'earlier',
    'later',
    'zoomIn',
    'zoomOut',
    'fit',
  ] as const),
  ...([
    'today',
    'close',
    'count',
    'drawn',
    'none',
    'malformed',
    'unknown',
    'unknownSubject',
    'item',
  ] as const),
  ...([
    'range',
    'overview',
    'windowStart',
    'windowEnd',
    'windowWhole',
    'keys',
    'legend',
    'legendDay',
  ] as const),
  ...(['legendMonth', 'legendYear', 'legendSpan', 'legendVague', 'download', 'downloadSvg'] as const),
  ...(['downloadJson', 'downloadCsv', 'print', 'previous', 'next', 'page', 'copyLink', 'copied'] as const),
  ...(['tour', 'step', 'tourPrevious', 'tourNext', 'tourLeave', 'remove'] as const),
] as const;

/** The keys of the drawing, and the words that say what each does. */
const KEYS = [
  ['← →', 'keyTime'],
  ['↑ ↓', 'keyTrack'],
  ['Home End', 'keyEnds'],
  ['+ −', 'keyZoom'],
  ['0', 'keyFit'],
  ['Enter', 'keyOpen'],
  ['Esc', 'keyClose'],
  ['?', 'keyHelp'],
] as const;

/** All words of the interface that the element of the timeline needs. */
export function timelineWords(language: Language): TimelineWords {
  const words = wordsIn(language);
  return {
    ...wordsBelow(words, 'timeline', PLAIN),
    label: words['timeline.drawing'],
    keyList: KEYS.map(([keys, what]) => [keys, words[`timeline.${what}`]] as const),
    tracks: wordsBelow(words, 'track', TRACKS),
    site: `${words['timeline.title']} · Container History`,
  };
}
