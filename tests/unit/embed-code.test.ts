import { parse } from 'node-html-parser';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrPath } from '../../src/components/print/qr-code.ts';
import { oEmbed } from '../../src/exports/oembed.ts';
import { frameCode, pictureCode } from '../../src/terms/embed-code.ts';

const embedded = {
  src: 'https://site.example/embed/timeline/?track=cloud&level=1',
  whole: 'https://site.example/timeline/?track=cloud&level=1',
  title: 'Unix "V7" <1979> & after',
  picture: 'https://site.example/social/en.png',
  height: 480,
};

describe('the code to embed a page', () => {
  test('is a frame that says what is in it', () => {
    const frame = parse(frameCode(embedded)).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(embedded.src);
    expect(frame?.getAttribute('title')).toBe(embedded.title);
    expect(frame?.getAttribute('height')).toBe('480');
    expect(frameCode(embedded)).toContain('track=cloud&amp;level=1');
  });

  test('is a picture that leads to the whole, where frames are taken out', () => {
    const link = parse(pictureCode(embedded)).querySelector('a');
    expect(link?.getAttribute('href')).toBe(embedded.whole);
    expect(link?.querySelector('img')?.getAttribute('src')).toBe(embedded.picture);
    expect(link?.textContent.trim()).toBe(embedded.title);
  });

  test('is told to programs as oEmbed 1.0 wants it', () => {
    const told = oEmbed(embedded, 'https://site.example/');
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 480 });
    expect(parse(told.html).querySelector('iframe')?.getAttribute('src')).toBe(embedded.src);
  });
});

test.each([
  'https://container-history.example/history/docker/',
  'https://history.example.org/containers/zh-cn/tours/time-sharing-to-serverless/',
])('a camera reads the address %s', (address) => {
  const { side, path } = qrPath(address);
  expect(read(side, path)).toBe(address);
});

/** Draws the squares of a path large enough for the decoder, and reads them. */
function read(side: number, path: string): string {
  const scale = 4;
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4;
        data.fill(0, at, at + 3);
      }
  return decodeQR({ width, height: width, data });
}
