import type { Subject } from '../schemas/subject.ts';
import { parseDate } from '../terms/dates.ts';
import { decimalYear } from '../terms/decimal-year.ts';
import { type ChartDrawing, fitted, type Mark, SIDE, tenth, WIDTH, widthOf } from './marks.ts';
import { yearMarks, yearScale } from './year-axis.ts';

/** From when to when a subject was kept up, in years with fractions; without an end it still is. */
export interface LifeSpan {
  readonly id: string;
  readonly from: number;
  readonly to?: number;
}

type Living = Pick<Subject, 'id' | 'kind' | 'active' | 'lineage'>;

/**
 * The life spans of the subjects of a kind, the oldest first. A version or part of another one is told by that,
 * and one whose beginning is not recorded has none.
 */
export function lifeSpans(subjects: readonly Living[], kind: Subject['kind']): LifeSpan[] {
  const own = subjects.filter((subject) => subject.kind === kind);
  const ids = new Set(own.map(({ id }) => id));
  return own
    .filter(({ lineage = [] }) => !lineage.some(({ type, to }) => type === 'part-of' && ids.has(to)))
    .flatMap(({ id, active }) => {
      if (!active) return [];
      const to = active.to && decimalYear(parseDate(active.to).latest);
      return [{ id, from: decimalYear(parseDate(active.from).earliest), ...(to && { to }) }];
    })
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
}

const ROW = { height: 28, text: 13, bar: 7 };

/**
 * A bar for each, its name above; what ended has a stroke at its end, what still is leads out of the picture.
 * @param now the year up to which the record reaches
 */
export function drawLifeSpans(
  spans: readonly LifeSpan[],
  now: number,
  nameOf: (id: string) => string,
): ChartDrawing {
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const scale = yearScale(first, now + 1);
  const bottom = spans.length * ROW.height + 4;
  const rows = spans.flatMap(({ id, from, to }, row): Mark[] => {
    const y = row * ROW.height;
    const x = scale.x(from);
    const end = to ? scale.x(to) : WIDTH;
    const text = fitted(nameOf(id), WIDTH - 2 * SIDE);
    const atEnd = x + widthOf(text) > WIDTH - SIDE;
    const bar = y + ROW.text + 5;
    return [
      {
        ...{ shape: 'text', form: to ? 'chart-name chart-ended' : 'chart-name', y: y + ROW.text, text },
        ...(atEnd ? ({ x: WIDTH - SIDE, anchor: 'end' } as const) : { x }),
      },
      {
        ...{ shape: 'bar', form: to ? 'chart-span chart-span-ended' : 'chart-span', x, y: bar },
        ...{ width: tenth(Math.max(2, end - x)), height: ROW.bar },
      },
      ...(to
        ? [
            {
              shape: 'line',
              form: 'chart-end',
              x: end,
              y: bar - 3,
              toX: end,
              toY: bar + ROW.bar + 3,
            } as const,
          ]
        : []),
    ];
  });
  return { height: bottom + 20, marks: [...yearMarks(scale, 5, 0, bottom), ...rows] };
}
