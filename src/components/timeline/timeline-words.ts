import { TRACKS } from '../../terms/tracks.ts';
import type { TimelineWords } from '../../timeline/words.ts';

/** Words of one key each, by the last part of the key. */
const PLAIN = [
  ...['hint', 'loading', 'failed', 'cardFailed', 'earlier', 'later', 'zoomIn', 'zoomOut', 'fit'],
  ...['today', 'close', 'count', 'drawn', 'none', 'malformed', 'unknown', 'unknownSubject', 'item'],
  ...['range', 'overview', 'windowStart', 'windowEnd', 'windowWhole', 'keys', 'legend', 'legendDay'],
  ...['legendMonth', 'legendYear', 'legendSpan', 'legendVague', 'download', 'downloadSvg'],
  ...['downloadJson', 'downloadCsv', 'print', 'previous', 'next', 'page', 'copyLink', 'copied'],
  ...['tour', 'step', 'tourPrevious', 'tourNext', 'tourLeave', 'remove'],
] as const;

/** All words of the interface that the element of the timeline needs. */
export function timelineWords(t: (key: never) => string): TimelineWords {
  const word = (key: string) => t(key as never);
  const keyList = [
    ['← →', 'keyTime'],
    ['↑ ↓', 'keyTrack'],
    ['Home End', 'keyEnds'],
    ['+ −', 'keyZoom'],
    ['0', 'keyFit'],
    ['Enter', 'keyOpen'],
    ['Esc', 'keyClose'],
    ['?', 'keyHelp'],
  ] as const;
  return {
    ...Object.fromEntries(PLAIN.map((key) => [key, word(`timeline.${key}`)])),
    label: word('timeline.drawing'),
    keyList: keyList.map(([keys, what]) => [keys, word(`timeline.${what}`)]),
    tracks: Object.fromEntries(TRACKS.map((track) => [track, word(`track.${track}`)])),
    site: `${word('timeline.title')} · Container History`,
  } as unknown as TimelineWords;
}
