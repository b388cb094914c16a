import { fill } from '../../terms/fill.ts';
import type { EraBand } from '../../timeline/bands.ts';
import { rowTop } from '../../timeline/picture.ts';
import type { Scene } from '../../timeline/scene.ts';
import type { SvgPicture } from '../../timeline/svg.ts';
import { addressNow } from '../address-now.ts';
import type { Context } from './context.ts';
import type { ListedEvent } from './listed-events.ts';

export interface PictureContext extends Context {
  readonly eras: readonly EraBand[];
}

/** A scene with what the axis says over it. */
export interface DrawnScene {
  readonly scene: Scene<ListedEvent>;
  readonly ticks: SvgPicture['ticks'];
}

/** Where the colours of a picture come from, by the names of their properties, and its font. */
export interface Look {
  readonly font: string;
  colour(name: string): string;
}

/** The colours that a part of the page has now, for a file that stands alone. */
export function coloursOf(part: Element): Look {
  const style = getComputedStyle(part);
  return { font: style.fontFamily, colour: (name) => style.getPropertyValue(name).trim() };
}

/** The colours of the page in which the picture will stand: light ones on paper. */
export const COLOURS_AROUND: Look = { font: 'inherit', colour: (name) => `var(${name})` };

/** What a scene shows, with the colours that it is given. */
export function pictureOf({ scene, ticks }: DrawnScene, context: PictureContext, look: Look): SvgPicture {
  const { eras, byId, words, store, filterOf } = context;
  const { colour, font } = look;
  const { picture } = scene;
  if (!picture) throw new Error('nothing is drawn');
  const { width, height, offset, lanes, tops, layout } = picture;
  const trackColour = (track: string) => colour(`--track-${track}`);
  return {
    ...{ width, height },
    title: [filterOf(store.state), words.site].filter(Boolean).join(' · '),
    source: `${addressNow()} · CC BY 4.0`,
    font,
    colours: {
      page: colour('--sl-color-black'),
      text: colour('--sl-color-white'),
      line: colour('--sl-color-hairline-shade'),
      faint: colour('--sl-color-gray-3'),
    },
    ticks,
    bands: eras.map(({ name, start, end }) => {
      const x = Math.max(0, scene.x(start));
      return { name, x, width: Math.max(0, Math.min(width, scene.x(end)) - x) };
    }),
    lanes: lanes.map((track, index) => ({
      name: words.tracks[track] ?? track,
      colour: trackColour(track),
      top: tops[index]?.top ?? 0,
      height: tops[index]?.height ?? 0,
    })),
    items: layout.places.flatMap((place) => {
      const event = byId.get(place.id);
      const isSeen = place.left + place.width > offset && place.left < offset + width;
      if (!event || !isSeen) return [];
      const { title, date, url, level, precision, isVague, track } = event;
      return [
        {
          ...{ title, url, level, precision, isVague, side: place.side, width: place.width },
          name: fill(words.item, { title, date, track: words.tracks[track] ?? track }),
          colour: trackColour(track),
          x1: place.x1 - offset,
          x2: place.x2 - offset,
          left: place.left - offset,
          y: rowTop(picture, place) + picture.row / 2,
        },
      ];
    }),
  };
}
