/**
 * What vis-timeline asks for and the drawing has no use of, by the file that stands in for it: 45 kB (gzip)
 * of local names, gestures, filters and forms that a reader's connection need not carry.
 */
export const STAND_INS: { readonly [name: string]: URL } = {
  moment: new URL('./stand-ins/moment.ts', import.meta.url),
  '@egjs/hammerjs': new URL('./stand-ins/hammer.ts', import.meta.url),
  'propagating-hammerjs': new URL('./stand-ins/propagating-hammer.ts', import.meta.url),
  xss: new URL('./stand-ins/xss.ts', import.meta.url),
  'vis-util/esnext/esm/vis-util.js': new URL('./stand-ins/vis-util.ts', import.meta.url),
};
