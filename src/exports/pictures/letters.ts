import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkit';
import { unpackWoff } from './woff.ts';

const FONT = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff';
/** Between a Chinese character and a Latin letter or digit, in em: what `text-autospace` does in a page. */
const GAP = 0.125;
const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;
/** What may not begin a line, and what may not end one (GB/T 15834—2011, 5.1). */
const CLINGS = /^[\s，。、：；？！》〉”’）〕】…—–,.:;?!)\]}%]/u;
const LEADS = /[《〈“‘（〔【([{]$/u;

let font: Font | undefined;

/** The one font of the pictures, which has both scripts, so that they look alike on every machine. */
function theFont(): Font {
  font ??= create(unpackWoff(readFileSync(createRequire(import.meta.url).resolve(FONT)))) as Font;
  return font;
}

/** A line of text as the outlines of its letters. */
export interface Line {
  readonly text: string;
  /** The `d` of an SVG path, from the left end of the base line. */
  readonly path: string;
  /** In the unit of the size. */
  readonly width: number;
}

/** Sets a line in a size. */
export function setLine(text: string, size: number): Line {
  const { letters, width } = placed(text);
  const scale = size / theFont().unitsPerEm;
  const path = letters.map(({ glyph, x }) =>
    glyph.path
      .scale(scale, -scale)
      .translate(x * size, 0)
      .toSVG(),
  );
  return { text, path: path.join(''), width: width * size };
}

/** The letters of a text and where each stands, in em. */
function placed(text: string): { letters: { glyph: Glyph; x: number }[]; width: number } {
  const { unitsPerEm } = theFont();
  const { glyphs, positions } = theFont().layout(text);
  let x = 0;
  let before = '';
  const letters = glyphs.map((glyph, index) => {
    const letter = String.fromCodePoint(...glyph.codePoints);
    if (meetsOther(before, letter)) x += GAP;
    before = letter;
    const place = { glyph, x };
    x += (positions[index]?.xAdvance ?? 0) / unitsPerEm;
    return place;
  });
  return { letters, width: x };
}

function meetsOther(before: string, after: string): boolean {
  return (HAN.test(before) && LATIN.test(after)) || (LATIN.test(before) && HAN.test(after));
}

/**
 * Sets a text in the largest of some sizes in which it fits.
 * @param sizes from the largest to the smallest
 * @param most lines at most; in the smallest size what does not fit ends in an ellipsis
 */
export function fitText(
  text: string,
  sizes: readonly number[],
  width: number,
  most: number,
): { size: number; lines: Line[] } {
  const parts = partsOf(text).map((part) => ({ part, width: placed(part).width }));
  for (const size of sizes) {
    const lines = breakLines(parts, width / size);
    if (lines.length <= most) return { size, lines: lines.map((line) => setLine(line, size)) };
  }
  const size = sizes.at(-1) ?? 0;
  const lines = breakLines(parts, width / size).slice(0, most);
  const last = `${(lines.at(-1) ?? '').replace(/[\p{P}\s]*.{2}$/u, '')}…`;
  return { size, lines: [...lines.slice(0, -1), last].map((line) => setLine(line, size)) };
}

/** @param room of a line, in em like the widths of the parts */
function breakLines(parts: readonly { part: string; width: number }[], room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let long = 0;
  for (const { part, width } of parts) {
    if (line !== '' && long + width - trailing(part) > room) {
      lines.push(line.trimEnd());
      [line, long] = ['', 0];
    }
    line += line === '' ? part.trimStart() : part;
    long += width;
  }
  return [...lines, line.trimEnd()];
}

/** What a space at the end of a part takes, which at the end of a line is not drawn. */
function trailing(part: string): number {
  return / $/.test(part) ? placed(' ').width : 0;
}

/** The pieces of a text between which a line may end. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1);
    const isGlued =
      last !== undefined &&
      (CLINGS.test(segment) || LEADS.test(last) || (/\S$/.test(last) && !mayBreak(last, segment)));
    if (isGlued) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Latin words end at spaces alone, Chinese ones anywhere. */
function mayBreak(before: string, after: string): boolean {
  return HAN.test(before.at(-1) ?? '') || HAN.test(after[0] ?? '') || /[，。、：；？！》”）]$/.test(before);
}
