import { bandsOf, type EraStart } from '../../timeline/bands.ts';
import { Scene } from '../../timeline/scene.ts';
import { LETTERS, svgOf } from '../../timeline/svg.ts';
import { ticksOf } from '../../timeline/ticks.ts';
import { viewOf } from '../../timeline/view.ts';
import { wantedWindow } from '../../timeline/wanted-window.ts';
import type { Context } from './context.ts';
import { labelMeasure } from './measure.ts';
import { COLOURS_AROUND, type DrawnScene, pictureOf } from './svg-picture.ts';

export interface PaperContext extends Context {
  readonly language: string;
  readonly eras: readonly EraStart[];
}

/** Width of the drawing in pixels, without the names of its lanes, and rows that leave room for the list below. */
const SIZE = { width: 640, rows: 22, namesInside: false };
/** Room of a label of the axis, in pixels. */
const TICK_ROOM = 62;

/** The view as a drawing for a sheet of paper, whether or not the screen has one. */
export function drawForPaper(context: PaperContext): Node {
  const eras = bandsOf(context.eras, context.limits);
  const svg = svgOf(pictureOf(sceneFor(context), { ...context, eras }, COLOURS_AROUND));
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return document.adoptNode(root);
}

function sceneFor(context: PaperContext): DrawnScene {
  const { events, tracks, tours, store, matcherOf, language, limits } = context;
  const { state } = store;
  const steps = tours.get(state.tour ?? '')?.steps.map(({ event }) => event) ?? [];
  const input = { events, unlisted: context.unlisted(), tracks, steps, focused: undefined, matcherOf };
  const { shown, lanes, pinned, open, unlisted } = viewOf(state, input);
  const whole = new Scene<(typeof events)[number]>(limits);
  whole.window = wantedWindow({ before: undefined, state, open, window: limits, limits }).window;
  whole.show(shown, lanes, pinned, unlisted);
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(document.body);
  const measure = labelMeasure({ fontFamily, letterSpacing, wordSpacing, fontSize: `${LETTERS}px` });
  const scene = whole.inRoom(SIZE, measure);
  const ticks = ticksOf(whole.window, SIZE.width, TICK_ROOM, language);
  return { scene, ticks: ticks.map(({ label, time }) => ({ label, x: scene.x(time) })) };
}
