import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TRACKS } from '../../src/terms/tracks.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const block = (theme: string) =>
  tokens.split('\n}').find((part) => part.includes(`[data-theme='${theme}']`)) ?? '';
const colour = (css: string, name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1] ?? '';

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  const css = block(theme);

  test.each(TRACKS)('the colour of %s can be read on the page and on a card (WCAG 2.2, 1.4.3)', (track) => {
    const foreground = colour(css, `track-${track}`);
    expect(contrast(foreground, colour(css, 'sl-color-black'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(foreground, colour(css, 'surface'))).toBeGreaterThanOrEqual(4.5);
  });

  test('no two tracks have the same colour', () => {
    expect(new Set(TRACKS.map((track) => colour(css, `track-${track}`))).size).toBe(TRACKS.length);
  });
});

test('every track has a sign of its own, so that none is told by colour alone', () => {
  const record = readFileSync('src/styles/record.css', 'utf8');
  const signs = TRACKS.map((track) => record.split(`.sign[data-track='${track}']`)[1]?.split('}')[0]);
  expect(new Set(signs).size).toBe(TRACKS.length);
  expect(signs).not.toContain(undefined);
});

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
