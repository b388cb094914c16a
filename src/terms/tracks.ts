/** The eight lanes of the timeline, top to bottom. */
export const TRACKS = [
  'isolation',
  'virtualization',
  'cloud',
  'images-runtimes',
  'orchestration',
  'standards',
  'business',
  'security',
] as const;

export type Track = (typeof TRACKS)[number];
