import type { DatedEvent } from '../domain/chronology.ts';
import { TRACKS, type Track } from '../terms/tracks.ts';
import { type ChartDrawing, type Mark, SIDE, tenth } from './marks.ts';
import { yearMarks, yearScale } from './year-axis.ts';

/** Events of one lane, by the year in which they began. */
export interface LaneYears {
  readonly track: Track;
  readonly byYear: ReadonlyMap<number, number>;
  readonly count: number;
}

/** How many events each lane has in each year. */
export function eventsByLane(events: readonly Pick<DatedEvent, 'track' | 'when'>[]): LaneYears[] {
  return TRACKS.map((track) => {
    const own = events.filter((event) => event.track === track);
    const years = Map.groupBy(own, ({ when }) => when.parts[0].year);
    const byYear = new Map([...years].map(([year, members]) => [year, members.length]));
    return { track, byYear, count: own.length };
  });
}

/** All events of a year. */
export function eventsIn(lanes: readonly LaneYears[], year: number): number {
  return lanes.reduce((sum, { byYear }) => sum + (byYear.get(year) ?? 0), 0);
}

/** Every year that has events, in order. */
export function yearsOf(lanes: readonly LaneYears[]): number[] {
  return [...new Set(lanes.flatMap(({ byYear }) => [...byYear.keys()]))].sort((a, b) => a - b);
}

const ROW = { label: 17, bars: 34, gap: 8 };

/**
 * A row of bars for each lane, all to one measure.
 * @param from events before this year are told in words at the end of their row
 */
export function drawEventsByLane(
  lanes: readonly LaneYears[],
  from: number,
  words: { readonly track: (track: Track) => string; readonly before: (count: number) => string },
): ChartDrawing {
  const last = Math.max(...yearsOf(lanes));
  const scale = yearScale(from, last + 1);
  const most = Math.max(...lanes.flatMap(({ byYear }) => [...byYear.values()]));
  const height = lanes.length * (ROW.label + ROW.bars + ROW.gap);
  const width = tenth(scale.x(from + 1) - scale.x(from) - 1.5);
  const rows = lanes.flatMap(({ track, byYear }, row): Mark[] => {
    const top = row * (ROW.label + ROW.bars + ROW.gap);
    const floor = top + ROW.label + ROW.bars;
    const before = [...byYear].reduce((sum, [year, count]) => (year < from ? sum + count : sum), 0);
    const bars = [...byYear].flatMap(([year, count]): Mark[] => {
      if (year < from) return [];
      const tall = tenth((ROW.bars * count) / most);
      return [
        { shape: 'bar', form: 'chart-bar', track, x: scale.x(year), y: floor - tall, width, height: tall },
      ];
    });
    return [
      { shape: 'sign', form: 'chart-sign', track, x: SIDE, y: top + 2 },
      { shape: 'text', form: 'chart-name', track, x: SIDE + 17, y: top + 13, text: words.track(track) },
      ...(before > 0
        ? [
            {
              ...({ shape: 'text', form: 'chart-note', x: 356, y: top + 13 } as const),
              ...{ text: words.before(before), anchor: 'end' as const },
            },
          ]
        : []),
      { shape: 'line', form: 'chart-floor', x: SIDE, y: floor, toX: 356, toY: floor },
      ...bars,
    ];
  });
  return { height: height + 18, marks: [...yearMarks(scale, 5, 0, height - ROW.gap), ...rows] };
}
