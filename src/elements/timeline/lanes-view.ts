import type { Picture } from '../../timeline/picture.ts';
import type { TimelineWords } from '../../timeline/words.ts';
import { element } from '../dom.ts';

/** The lanes behind the events, and their names beside them; on narrow screens the names stand in the lanes. */
export function lanesView(words: TimelineWords): {
  readonly lanes: HTMLElement;
  readonly names: HTMLElement;
  draw(picture: Picture): void;
} {
  const lanes = element('div', 'plot-lanes');
  const names = element('div', 'plot-names');
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
  const lane = element('div', 'plot-lane');
  lane.dataset.track = track;
  const name = element('span', 'plot-lane-name');
  const sign = element('span', 'sign');
  sign.dataset.track = track;
  name.append(sign, element('span', '', words.tracks[track] ?? track));
  lane.append(name);
  return lane;
}
