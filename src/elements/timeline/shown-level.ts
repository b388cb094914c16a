const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/** Widest window, in years, in which events of a level are drawn with their names. */
const WIDEST = { 3: 3, 2: 14 } as const;

/**
 * The least important level that is drawn in a window: landmarks alone when zoomed out.
 * @param span length of the window in milliseconds
 */
export function levelFor(span: number): 1 | 2 | 3 {
  if (span <= WIDEST[3] * YEAR) return 3;
  return span <= WIDEST[2] * YEAR ? 2 : 1;
}
