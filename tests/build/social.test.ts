import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, DIST } from '../support/built-pages.ts';

/** Width and height of a PNG file (ISO/IEC 15948, 11.2.2). */
function sizeOf(file: string): { width: number; height: number } {
  const data = readFileSync(file);
  expect(data.subarray(1, 4).toString()).toBe('PNG');
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}

test('every page has a picture for sharing that is there, and what weighs most has its own', () => {
  const pictures = new Map(
    builtPages().flatMap(({ path, html }) => {
      const found = /<meta property="og:image" content="https?:\/\/[^/"]+([^"]+)"/.exec(html)?.[1];
      return found ? [[path, found] as const] : [];
    }),
  );
  expect([...pictures.values()].filter((picture) => !existsSync(DIST + picture))).toEqual([]);
  const own = [...pictures].filter(([, picture]) => !/^\/social\/(en|zh-CN)\.png$/.test(picture));
  expect(own.length).toBeGreaterThan(150);
  for (const [path, picture] of own) {
    expect(picture.startsWith('/zh-cn/')).toBe(path.startsWith('/zh-cn/'));
    expect(sizeOf(DIST + picture)).toEqual({ width: 1200, height: 630 });
    expect(readFileSync(DIST + picture).length).toBeLessThan(90_000);
  }
  expect(pictures.get('/events/docker-1-0/')).toBe('/social/events/docker-1-0.png');
  expect(pictures.get('/zh-cn/lineage/')).toBe('/zh-cn/social/lineage/tree.png');
});
