import type { EraBand } from '../../timeline/bands.ts';
import { element } from '../dom.ts';
import type { ChartItem } from './vis/chart.ts';

/** Room about the name of an era, in pixels. */
const ROOM = 14;

/** The bands of the eras behind the lanes, and what is beyond today. */
export function bandsView(
  eras: readonly EraBand[],
  today: { readonly name: string; readonly end: number },
): {
  readonly items: readonly ChartItem[];
  /**
   * Keeps the names in sight while their bands are.
   * @param x the pixel at which a moment stands
   */
  draw(x: (time: number) => number, width: number, nameWidth: (name: string) => number): void;
} {
  const names = eras.map(({ name }) => {
    const label = element('span', 'plot-band-name', name);
    label.title = name;
    return label;
  });
  const items = eras.map(({ start, end }, index) => ({
    ...{ id: `era ${index}`, start, end },
    content: names[index] as HTMLElement,
    className: index % 2 === 0 ? 'plot-band' : 'plot-band is-shaded',
  }));
  const beyond = {
    ...{ id: 'beyond today', start: Date.now(), end: today.end },
    content: element('span', 'plot-today-name', today.name),
    className: 'plot-beyond',
  };
  return {
    items: [...items, beyond],
    draw(x, width, nameWidth) {
      for (const [index, { name, start, end }] of eras.entries()) {
        const left = Math.max(0, x(start));
        const own = Math.min(width, x(end)) - left;
        const { classList, style } = names[index] as HTMLElement;
        // Where a line has no room the name takes two smaller ones: every era in sight is named.
        const isNarrow = own < nameWidth(name) + ROOM;
        classList.toggle('is-narrow', isNarrow);
        style.width = isNarrow ? `${Math.max(0, own)}px` : '';
        style.transform = `translateX(${left - x(start)}px)`;
      }
    },
  };
}
