import { type Mark, SIDE, tenth, WIDTH } from './marks.ts';

/** Half of what a year takes as a text. */
const HALF = 16;

/** A scale of years over the width of a chart. */
export interface YearScale {
  readonly from: number;
  /** The first year after the last that is shown. */
  readonly to: number;
  /** Where a moment lies. */
  x(year: number): number;
}

/** A scale that begins behind some room at its left. */
export function yearScale(from: number, to: number, left: number = SIDE): YearScale {
  const width = WIDTH - SIDE - left;
  return { from, to, x: (year) => tenth(left + (width * (year - from)) / (to - from)) };
}

/** Lines and labels at every year that can be divided by a step. */
export function yearMarks({ from, to, x }: YearScale, step: number, top: number, bottom: number): Mark[] {
  const first = Math.ceil(from / step) * step;
  const years = Array.from({ length: Math.floor((to - 1 - first) / step) + 1 }, (_, i) => first + i * step);
  return years.flatMap((year): Mark[] => [
    { shape: 'line', form: 'chart-grid', x: x(year), y: top, toX: x(year), toY: bottom },
    {
      shape: 'text',
      form: 'chart-year',
      x: Math.max(HALF, x(year)),
      y: bottom + 15,
      text: String(year),
      anchor: 'middle',
    },
  ]);
}
