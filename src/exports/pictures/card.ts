import { escapeXml } from '../../terms/escape.ts';
import { fitText, type Line, setLine } from './letters.ts';

/** Size of a picture for sharing, in pixels: what the networks ask for (ogp.me, 1.91 : 1). */
export const CARD = { width: 1200, height: 630, margin: 80 } as const;

/** A mark of the drawing at the foot. */
export interface CardMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** What a picture says and shows. */
export interface Card {
  /** What kind of page it leads to. */
  readonly kicker: string;
  /** The date, where the page is an event. */
  readonly date?: string;
  readonly title: string;
  readonly lead?: string;
  readonly site: string;
  /** Of band and kicker. */
  readonly colour: string;
  /** A path of 16 by 16 units before the kicker. */
  readonly sign?: string;
  /** Drawn at the foot, in its own units: from the left margin to the right, `FOOT.height` high. */
  readonly foot: string;
}

/** The place of what is drawn at the foot. */
export const FOOT = { top: 418, height: 150 } as const;

const INK = '#1c1a16';
const FAINT = '#5f594d';
const PAPER = '#fbf9f4';
const WIDTH = CARD.width - 2 * CARD.margin;
const MARK = 'M28 10V4H4v24h24v-6M22 13v-3H10v12h12v-3';
const MARK_CORE = 'M15 14.5h17v3H15z';

/** Draws a picture for sharing; its letters are outlines, so that no font is needed. */
export function cardSvg(card: Card): string {
  const site = setLine(card.site, 26);
  const siteX = CARD.width - CARD.margin - site.width;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<title>${escapeXml(card.title)}</title>`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PAPER}"/>`,
    `<rect width="${CARD.width}" height="14" fill="${card.colour}"/>`,
    ...kickerOf(card),
    drawn(site, siteX, 90, INK),
    `<g transform="translate(${siteX - 48} 64)"><path d="${MARK}" fill="none" stroke="${INK}" stroke-width="3"/><path d="${MARK_CORE}" fill="#a8361b"/></g>`,
    ...wordsOf(card),
    `<g transform="translate(${CARD.margin} ${FOOT.top})">${card.foot}</g>`,
    '</svg>',
  ].join('');
}

function kickerOf({ kicker, sign, colour }: Card): string[] {
  const x = sign ? CARD.margin + 42 : CARD.margin;
  return [
    ...(sign
      ? [
          `<path transform="translate(${CARD.margin} 66) scale(1.75)" fill-rule="evenodd" fill="${colour}" d="${sign}"/>`,
        ]
      : []),
    drawn(setLine(kicker, 26), x, 90, colour),
  ];
}

function wordsOf({ date, title, lead }: Card): string[] {
  let y = 118;
  const paths: string[] = [];
  const put = (
    { size, lines }: { size: number; lines: readonly Line[] },
    leading: number,
    colour: string,
  ) => {
    for (const line of lines) {
      y += size * leading;
      paths.push(drawn(line, CARD.margin, y, colour));
    }
  };
  if (date) put(fitText(date, [96, 80, 64], WIDTH, 1), 1.05, INK);
  if (date) y += 20;
  put(fitText(title, date ? [50, 44, 38] : [72, 60, 52, 44], WIDTH, 2), 1.2, INK);
  if (lead) {
    y += 20;
    put(fitText(lead, [28, 26], WIDTH, 2), 1.4, FAINT);
  }
  return paths;
}

function drawn({ path }: Line, x: number, y: number, colour: string): string {
  return `<path transform="translate(${x} ${y})" fill="${colour}" d="${path}"/>`;
}

/**
 * Marks at the foot, those that are lit above the others, over a line of years.
 * @param years what stands below the line, and where
 */
export function footOfMarks(
  marks: readonly CardMark[],
  lit: readonly CardMark[],
  years: readonly { readonly text: string; readonly x: number }[],
): string {
  const circle = ({ x, y, radius, colour }: CardMark) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
  return [
    `<path d="M0 ${FOOT.height}H${WIDTH}" stroke="#cfc8b9" stroke-width="2"/>`,
    ...years.map(({ text, x }) => {
      const line = setLine(text, 20);
      const left = Math.min(Math.max(0, x - line.width / 2), WIDTH - line.width);
      return drawn(line, left, FOOT.height + 30, FAINT);
    }),
    ...marks.map(circle),
    // One event alone is a place in time; many are a cloud that speaks for itself.
    ...(lit.length === 1
      ? lit.map(
          ({ x, y, colour }) => `<path d="M${x} ${y}V${FOOT.height}" stroke="${colour}" stroke-width="3"/>`,
        )
      : []),
    ...lit.map(circle),
  ].join('');
}
