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
    'listLoading',
    'partFailed',
    'cardFailed',
    'panelFailed',
    'downloadFailed',
    'earlier',
    'later',
    'zoomIn',
    'zoomOut',
    'fit',
    'fullScreen',
    'before',
    'beforeFold',
  ] as const),
  ...([
    'today',
    'close',
    'count',
    'drawn',
    'none',
    'malformed',
    'unknown',
    'badDate',
    'backward',
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
  ...([
    'downloadJson',
    'downloadCsv',
    'subscribe',
    'print',
    'previous',
    'next',
    'page',
    'copyLink',
    'copied',
    'notCopied',
  ] as const),
  ...(['tour', 'step', 'tourPrevious', 'tourNext', 'tourLeave', 'remove', 'until', 'role'] as const),
  ...(['printAsk', 'printSome', 'printAll', 'printShort'] as const),
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

/** What the parts of a view are called, by their names in the address: fields by their labels. */
const NAMES = [
  ['from', 'from'],
  ['to', 'to'],
  ['q', 'search'],
  ['level', 'level'],
  ['track', 'nameTrack'],
  ['subject', 'nameSubject'],
  ['event', 'nameEvent'],
  ['tour', 'nameTour'],
] as const;

/** All words of the interface that the element of the timeline needs. */
export function timelineWords(language: Language): TimelineWords {
  const words = wordsIn(language);
  return {
    ...wordsBelow(words, 'timeline', PLAIN),
    label: words['timeline.drawing'],
    keyList: KEYS.map(([keys, what]) => [keys, words[`timeline.${what}`]] as const),
    names: Object.fromEntries(NAMES.map(([parameter, name]) => [parameter, words[`timeline.${name}`]])),
    levels: { 1: words['timeline.level1'], 2: words['timeline.level2'] },
    cancel: words['search.cancelLabel'],
    comma: words['list.comma'],
    since: words['facts.since'],
    tracks: wordsBelow(words, 'track', TRACKS),
    site: `${words['timeline.title']} · ${words['embed.site']}`,
  };
}
