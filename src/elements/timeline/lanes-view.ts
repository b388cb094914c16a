import { make } from '../dom.ts';
import type { Picture } from '../../timeline/picture.ts';
import type { TimelineWords } from '../../timeline/words.ts';

/** The lanes behind the events, and their names beside them; on narrow screens the names stand in the lanes. */
export function lanesView(words: TimelineWords): {
  readonly lanes: HTMLElement;
  readonly names: HTMLElement;
  draw(picture: Picture): void;
} {
  const lanes = make('div', 'plot-lanes');
  const names = make('div', 'plot-names');
  return {
    lanes,
    names,
    draw({ lanes: tracks, tops }) {
      for (const side of [lanes, names]) {
        if (side.dataset.lanes !== tracks.join()) {
          side.dataset.lanes = tracks.join();
          side.replaceChildren(...tracks.map((track) => drawLane(track, words)));
        }
        for (const [index, { top, height }] of tops.entries()) {
          const { style } = side.children[index] as HTMLElement;
          style.top = `${top}px`;
          style.height = `${height}px`;
        }
      }
    },
  };
}

function drawLane(track: string, words: TimelineWords): HTMLElement {
  const lane = make('div', 'plot-lane');
  lane.dataset.track = track;
  const name = make('span', 'plot-lane-name');
  const sign = make('span', 'sign');
  sign.dataset.track = track;
  name.append(sign, make('span', '', words.tracks[track] ?? track));
  lane.append(name);
  return lane;
}
