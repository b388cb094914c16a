import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TRACKS } from '../../src/terms/tracks.ts';

type Theme = 'light' | 'dark';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colour = (theme: Theme, name: string) =>
  new RegExp(`--${name}:.*var\\(--${theme}, (#[0-9a-f]{6})\\)`).exec(tokens)?.[1] ?? '';

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(TRACKS)('the colour of %s can be read on the page and on a card (WCAG 2.2, 1.4.3)', (track) => {
    const foreground = colour(theme, `track-${track}`);
    expect(contrast(foreground, colour(theme, 'sl-color-black'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(foreground, colour(theme, 'surface'))).toBeGreaterThanOrEqual(4.5);
  });

  test('no two tracks have the same colour', () => {
    expect(new Set(TRACKS.map((track) => colour(theme, `track-${track}`))).size).toBe(TRACKS.length);
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
