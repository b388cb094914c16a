import { escapeXml } from '../terms/escape.ts';
import type { DrawnPrecision } from './drawn-date.ts';
import type { Place } from './rows.ts';

/** All that a drawing of a view is made of, in pixels. */
export interface SvgPicture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The line at the foot: where the drawing is from and under what licence. */
  readonly source: string;
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  readonly bands: readonly { readonly name: string; readonly x: number; readonly width: number }[];
  readonly lanes: readonly {
    readonly name: string;
    readonly colour: string;
    readonly top: number;
    readonly height: number;
  }[];
  readonly items: readonly SvgItem[];
  readonly colours: {
    readonly page: string;
    readonly text: string;
    readonly line: string;
    readonly faint: string;
  };
  readonly font: string;
}

/** An event at its place; `y` is the middle of its row. */
export interface SvgItem extends Pick<Place, 'x1' | 'x2' | 'left' | 'width' | 'side'> {
  readonly title: string;
  readonly name: string;
  readonly url: string;
  readonly colour: string;
  readonly level: number;
  readonly precision: DrawnPrecision;
  readonly isVague: boolean;
  readonly y: number;
}

/** Room for the names of the lanes, the title above and the source below. */
const NAMES = 170;
const TITLE = 48;
const FOOT = 34;
const PAD = 16;
/** Size of the letters of the labels. */
export const LETTERS = 13;

/** A view as an SVG file that stands alone: no styles, scripts or pictures from elsewhere. */
export function svgOf(picture: SvgPicture): string {
  const { width, height, colours, font } = picture;
  const fullWidth = width + NAMES + 2 * PAD;
  const fullHeight = height + TITLE + FOOT;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="${escapeXml(font)}" font-size="${LETTERS}" fill="${colours.text}">`,
    `<title>${escapeXml(picture.title)}</title>`,
    `<desc>${escapeXml(picture.source)}</desc>`,
    `<rect width="100%" height="100%" fill="${colours.page}"/>`,
    `<text x="${PAD}" y="30" font-size="20" font-weight="600">${escapeXml(picture.title)}</text>`,
    `<text x="${PAD}" y="${fullHeight - 12}" font-size="11" fill="${colours.faint}">${escapeXml(picture.source)}</text>`,
    `<clipPath id="view"><rect width="${width}" height="${height}"/></clipPath>`,
    `<g transform="translate(${PAD} ${TITLE})">${picture.lanes.map((lane) => laneOf(lane, width, colours)).join('')}</g>`,
    `<g transform="translate(${PAD + NAMES} ${TITLE})" clip-path="url(#view)">`,
    ...picture.bands.map((band, index) => bandOf(band, index, height, colours)),
    ...picture.ticks.map((tick) => tickOf(tick, height, colours)),
    ...picture.items.map((item) => itemOf(item, colours)),
    '</g></svg>\n',
  ];
  return lines.join('\n');
}

type Colours = SvgPicture['colours'];

function laneOf(
  { name, colour, top, height }: SvgPicture['lanes'][number],
  width: number,
  colours: Colours,
): string {
  return `<path d="M0 ${top}h${NAMES + width}" stroke="${colours.line}"/><rect y="${top + 10}" width="10" height="10" fill="${colour}"/>${paragraph(name, 18, top + 19, 20)}<path d="M${NAMES} ${top}v${height}" stroke="${colours.line}"/>`;
}

/** A text broken at spaces into lines of at most so many characters. */
function paragraph(text: string, x: number, y: number, most: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) as string;
    if (last && last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return `<text>${lines.map((line, i) => `<tspan x="${x}" y="${y + i * 16}">${escapeXml(line)}</tspan>`).join('')}</text>`;
}

function bandOf(
  { name, x, width }: SvgPicture['bands'][number],
  index: number,
  height: number,
  colours: Colours,
): string {
  const shade =
    index % 2
      ? `<rect x="${x}" width="${width}" height="${height}" fill="${colours.line}" opacity="0.3"/>`
      : '';
  const fits = width > name.length * 6.5 + 8;
  return (
    shade +
    (fits ? `<text x="${x + 6}" y="16" font-size="11" fill="${colours.faint}">${escapeXml(name)}</text>` : '')
  );
}

function tickOf({ x, label }: SvgPicture['ticks'][number], height: number, colours: Colours): string {
  return `<path d="M${x} 24V${height}" stroke="${colours.line}"/><text x="${x + 4}" y="40" font-size="11">${escapeXml(label)}</text>`;
}

function itemOf(item: SvgItem, colours: Colours): string {
  const { x1, x2, y, colour, precision, isVague, level } = item;
  const isBar = x2 - x1 > 12;
  const opacity = precision === 'span' ? 0.45 : isVague ? 0.15 : 0.25;
  const bar = isBar
    ? `<rect x="${x1}" y="${y - 6}" width="${x2 - x1}" height="12" rx="3" fill="${colour}" opacity="${opacity}"/>`
    : '';
  const radius = level === 1 ? 6 : level === 2 ? 5 : 4;
  const hollow = precision === 'day' ? colour : colours.page;
  const dot =
    precision === 'span' && isBar
      ? ''
      : item.side === 'inside'
        ? ''
        : `<circle cx="${(x1 + x2) / 2}" cy="${y}" r="${radius}" fill="${hollow}" stroke="${colour}" stroke-width="2"/>`;
  return `<a href="${escapeXml(item.url)}"><title>${escapeXml(item.name)}</title>${bar}${dot}${labelOf(item)}</a>`;
}

function labelOf({ side, left, title, y, level, x1, x2 }: SvgItem): string {
  if (side === 'none') return '';
  const middle = (x1 + x2) / 2;
  const half = Math.max(24, x2 - x1) / 2;
  const x = side === 'left' ? left + 6 : side === 'inside' ? Math.max(left, 0) + 6 : middle + half;
  const weight = level === 1 ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y + 4.5}"${weight}>${escapeXml(title)}</text>`;
}
