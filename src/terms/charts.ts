/** The charts that are computed from the record, in the order in which the page of the data has them. */
export const CHARTS = [
  'events',
  'cncf-projects',
  'orchestrators',
  'runtimes',
  'container-escapes',
  'sources',
] as const;

export type ChartId = (typeof CHARTS)[number];
