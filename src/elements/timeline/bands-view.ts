import type { Stretch } from '../../domain/timeline-dates.ts';
import { make } from './dom.ts';

/** An era as its band is drawn. */
export interface EraBand extends Stretch {
  readonly name: string;
}

/** Room about the name of an era, in pixels. */
const ROOM = 10;

/** The bands of the eras behind the lanes, and today's edge over them. */
export function bandsView(
  eras: readonly EraBand[],
  todayName: string,
): {
  readonly bands: HTMLElement;
  readonly today: HTMLElement;
  /** @param x the pixel at which a moment stands */
  draw(x: (time: number) => number, width: number, nameWidth: (name: string) => number): void;
} {
  const bands = make('div', 'plot-bands');
  const today = make('div', 'plot-today');
  today.append(make('span', '', todayName));
  for (const { name } of eras) {
    const band = make('div', 'plot-band');
    band.append(make('span', '', name));
    band.title = name;
    bands.append(band);
  }
  return {
    bands,
    today,
    draw(x, width, nameWidth) {
      for (const [index, era] of eras.entries()) {
        const band = bands.children[index] as HTMLElement;
        const left = Math.max(0, x(era.start));
        const own = Math.min(width, x(era.end)) - left;
        band.hidden = own < 1;
        band.style.transform = `translateX(${left}px)`;
        band.style.width = `${Math.max(0, own)}px`;
        band.classList.toggle('is-narrow', own < nameWidth(era.name) + ROOM);
      }
      const edge = x(Date.now());
      today.hidden = edge < 0 || edge > width;
      today.style.transform = `translateX(${edge}px)`;
    },
  };
}
