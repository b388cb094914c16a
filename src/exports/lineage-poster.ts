import type { Family } from '../lineage/families.ts';
import { type Drawing, drawingOf, SIZES } from '../lineage/layout.ts';
import { axisSvg, svgOf } from '../lineage/svg.ts';
import { escapeXml } from '../terms/escape.ts';
import { LINEAGE_TYPES, type LineageType } from '../terms/lineage.ts';
import { TRACKS, type Track } from '../terms/tracks.ts';

/** What the poster says, and in which colours. */
export interface PosterWords {
  readonly title: string;
  readonly lead: string;
  /** Licence and address. */
  readonly licence: string;
  readonly hrefOf: (id: string) => string;
  readonly titleOf: (id: string) => string;
  readonly trackName: (track: Track) => string;
  readonly types: readonly { readonly type: LineageType; readonly name: string }[];
  readonly colours: { readonly [track in Track]: string };
  /** Names of the fonts, as in CSS. */
  readonly fonts: { readonly sans: string; readonly serif: string };
}

/** A3 landscape in tenths of a millimetre, with what no printer reaches left free. */
const SHEET = { width: 4200, height: 2970, margin: 110, head: 330, foot: 90, gutter: 70 } as const;
const COLUMNS = 3;
const INK = '#1c1a16';
const FAINT = '#5f594d';
const HAIRLINE = '#e4ddcf';
const PAPER = '#fbf9f4';

/** The family tree for a wall: an SVG file that stands alone, its letters as text. */
export function posterOf(
  families: readonly Family[],
  years: { from: number; to: number },
  words: PosterWords,
): string {
  const columns = inColumns(families);
  const width = (SHEET.width - 2 * SHEET.margin - (COLUMNS - 1) * SHEET.gutter) / COLUMNS;
  const room = SHEET.height - 2 * SHEET.margin - SHEET.head - SHEET.foot;
  const { drawings, scale } = fitting(columns, years, width, room);
  const body = drawings.map((drawing, column) => {
    const x = SHEET.margin + column * (width + SHEET.gutter);
    return `<g transform="translate(${x} ${SHEET.margin + SHEET.head}) scale(${scale})">${axisSvg(drawing)}${svgOf(drawing, words)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="420mm" height="297mm" viewBox="0 0 ${SHEET.width} ${SHEET.height}" font-family="${escapeXml(words.fonts.sans)}">`,
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.lead)}</desc>`,
    `<style>${styleOf(words)}</style>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    `<text class="poster-title" x="${SHEET.margin}" y="${SHEET.margin + 120}">${escapeXml(words.title)}</text>`,
    `<text class="poster-lead" x="${SHEET.margin}" y="${SHEET.margin + 200}">${escapeXml(words.lead)}</text>`,
    keyOf(words),
    ...body,
    `<text class="poster-lead" x="${SHEET.margin}" y="${SHEET.height - SHEET.margin}">${escapeXml(words.licence)}</text>`,
    '</svg>\n',
  ].join('\n');
}

/** The largest scale at which the longest column still fits: the larger the letters, the fewer units are in its width. */
function fitting(
  columns: readonly (readonly Family[])[],
  { from, to }: { from: number; to: number },
  width: number,
  room: number,
): { drawings: Drawing[]; scale: number } {
  const drawAt = (scale: number) =>
    columns.map((families) =>
      drawingOf(families, { width: Math.floor(width / scale), from, to, hasBands: true }),
    );
  let scale = 2.4;
  let drawings = drawAt(scale);
  while (scale > 1 && Math.max(...drawings.map(({ height }) => height)) * scale > room) {
    scale = Math.round((scale - 0.05) * 100) / 100;
    drawings = drawAt(scale);
  }
  return { drawings, scale };
}

/** Families in columns of about the same length, in their order. */
function inColumns(families: readonly Family[]): Family[][] {
  const heightOf = ({ tree }: Family, before?: Family) =>
    tree.members.size * SIZES.row + SIZES.family + (before ? 0 : SIZES.band);
  const whole = families.reduce((sum, family, at) => sum + heightOf(family, sameBand(families, at)), 0);
  const columns: Family[][] = Array.from({ length: COLUMNS }, () => []);
  let done = 0;
  for (const [at, family] of families.entries()) {
    const height = heightOf(family, sameBand(families, at));
    columns[Math.min(COLUMNS - 1, Math.floor(((done + height / 2) / whole) * COLUMNS))]?.push(family);
    done += height;
  }
  return columns;
}

function sameBand(families: readonly Family[], at: number): Family | undefined {
  const before = families[at - 1];
  return before?.track === families[at]?.track ? before : undefined;
}

function keyOf({ types }: PosterWords): string {
  const step = 400;
  return types
    .map(({ type, name }, index) => {
      const x = SHEET.margin + index * step;
      const y = SHEET.margin + 275;
      const inner = type === 'renamed-to' ? '<path class="kin-inner" d="M0 0H40"/>' : '';
      return `<g transform="translate(${x} ${y}) scale(2)"><path class="kin-line" data-type="${type}" d="M0 0H40"/>${inner}<text x="48" y="4.5">${escapeXml(name)}</text></g>`;
    })
    .join('');
}

/** Plain colours and attribute selectors alone: programs for printing know no custom properties. */
function styleOf({ colours, fonts }: PosterWords): string {
  const tracks = TRACKS.map((track) => {
    const colour = colours[track];
    const own = `[data-track="${track}"]`;
    return `${own} .kin-bar{fill:${mix(colour, PAPER, 0.17)}}${own} .kin-line,${own} .kin-edge,${own} .kin-end,${own} .kin-soft,${own} .kin-notch,${own} .kin-band{stroke:${colour}}${own} .kin-sign,${own} .kin-head,${own} .kin-track{fill:${colour}}`;
  });
  const dashes = { 'inspired-by': '0.1 4.4', 'replaced-by': '6 4' } as const;
  return [
    `text{font-size:12.5px;fill:${INK}}a text{paint-order:stroke;stroke:${PAPER};stroke-width:2px;stroke-linejoin:round}`,
    `.poster-title{font:600 120px ${fonts.serif}}.poster-lead{font-size:46px;fill:${FAINT}}`,
    `.kin-year{font-size:12px;fill:${FAINT};text-anchor:middle}.kin-track{font:600 16px ${fonts.serif}}`,
    `.kin-grid,.kin-band{fill:none;stroke:${HAIRLINE}}.kin-area{fill:none}.kin-sign{fill-rule:evenodd}`,
    `.kin-line,.kin-edge,.kin-end,.kin-soft,.kin-notch,.kin-inner,.kin-day{fill:none;stroke:${INK};stroke-width:1.6}`,
    `.kin-edge,.kin-end{stroke-width:2.5}.kin-inner{stroke:${PAPER}}.kin-notch{fill:${PAPER}}`,
    ...LINEAGE_TYPES.flatMap((type) =>
      type in dashes
        ? `.kin-line[data-type="${type}"]{stroke-dasharray:${dashes[type as keyof typeof dashes]};stroke-linecap:${type === 'inspired-by' ? 'round;stroke-width:2.2' : 'butt'}}`
        : [],
    ),
    '.kin-line[data-type="renamed-to"]{stroke-width:4}',
    ...tracks,
  ].join('');
}

/** A colour upon another one, so much of it. */
function mix(colour: string, ground: string, share: number): string {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [a, b] = [parts(colour), parts(ground)];
  return `#${a
    .map((one, i) =>
      Math.round(one * share + (b[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
