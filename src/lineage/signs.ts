import type { Track } from '../terms/tracks.ts';

/** The signs of the tracks as paths of 16 by 16 units, filled by the rule `evenodd`; the style sheet has the same. */
export const SIGNS = {
  isolation: 'M1 1h14v14H1zM3.4 3.4v9.2h9.2V3.4zM6 6h4v4H6z',
  virtualization: 'M1 2h14v3H1zM1 6.5h14v3H1zM1 11h14v3H1z',
  cloud: 'M4 13a4 4 0 0 1-.4-8 5 5 0 0 1 9.3 1.6A3.3 3.3 0 0 1 12.5 13z',
  'images-runtimes': 'm8 .5 6.5 3.8v7.4L8 15.5l-6.5-3.8V4.3z',
  orchestration:
    'M8 0a2.5 2.5 0 0 1 1.2 4.7L11.8 9H13a2.5 2.5 0 1 1-2.3 3.4H5.3A2.5 2.5 0 1 1 4.2 9l2.6-4.3A2.5 2.5 0 0 1 8 0z',
  standards: 'M2 1h12v14H2zM4.5 4v1.6h7V4zm0 3.2v1.6h7V7.2zm0 3.2V12h4v-1.6z',
  business: 'm8 0 8 8-8 8-8-8z',
  security: 'm8 0 6.5 2.3v5c0 4-2.6 7-6.5 8.7-3.9-1.7-6.5-4.7-6.5-8.7v-5z',
} as const satisfies { [track in Track]: string };
