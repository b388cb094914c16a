import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lineageEdges } from '../../src/domain/lineage.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { isDescent } from '../../src/terms/lineage.ts';
import { attributeValues, builtPages, DIST } from '../support/built-pages.ts';

/** Bytes after gzip of the page without its script and what only that reads. */
const MOST = 60_000;

const edges = lineageEdges(currentHistory());
const keys = (wanted: typeof edges) => wanted.map(({ from, type, to }) => `${from} ${type} ${to}`).sort();
const descent = edges.filter(({ type }) => isDescent(type));
const pages = builtPages().filter(({ path }) => /^\/(zh-cn\/)?lineage\/$/.test(path));

test('the family tree is there in both languages', () => {
  expect(pages.map(({ path }) => path).sort()).toEqual(['/lineage/', '/zh-cn/lineage/']);
});

describe.each(pages)('the page of the family tree ($path)', ({ path, html }) => {
  const [drawing = '', list = ''] = html.split('class="kin-below');

  test('has every edge of descent in its drawing, and every renaming of one bar as a notch', () => {
    const drawn = attributeValues(drawing, 'data-edge');
    const notches = drawing.match(/class="kin-notch"/g) ?? [];
    const missing = keys(descent).filter((key) => !drawn.includes(key));
    expect(missing.every((key) => key.includes(' renamed-to '))).toBe(true);
    expect(missing).toHaveLength(notches.length);
  });

  test('has every edge in its list, each once and with a source', () => {
    expect(attributeValues(list, 'data-edge').sort()).toEqual(keys(edges));
    const sentences = list.split('data-edge="').slice(1);
    expect(sentences.filter((sentence) => !/href="[^"]*\/sources\//.test(sentence))).toEqual([]);
  });

  test('is light', () => {
    const data = /<script type="application\/json" class="kin-data">.*?<\/script>/s;
    expect(html).toMatch(data);
    const weight = gzipSync(html.replace(data, ''), { level: 9 }).length;
    console.log(`${path}: ${weight} bytes`);
    expect(weight).toBeLessThanOrEqual(MOST);
  });
});

test.each(['', 'zh-cn/'])('the poster says its licence and address, and has every member (%s)', (prefix) => {
  const poster = readFileSync(`${DIST}/${prefix}lineage/poster.svg`, 'utf8');
  const members = new Set(descent.flatMap(({ from, to }) => [from, to]));
  expect(attributeValues(poster, 'data-kin').sort()).toEqual([...members].sort());
  expect(poster).toContain('CC BY 4.0');
  expect(poster).toMatch(new RegExp(`https?://[^<]+/${prefix}lineage/`));
  expect(poster).toContain('width="420mm" height="297mm"');
});

test('what stood on a day can be asked for in both languages', () => {
  for (const prefix of ['', 'zh-cn/']) {
    const days = JSON.parse(readFileSync(`${DIST}/${prefix}lineage/days.json`, 'utf8'));
    expect(days.events).toHaveLength(currentHistory().events.size);
    expect(days.subjects.length + days.undated).toBe(currentHistory().subjects.size);
  }
});
