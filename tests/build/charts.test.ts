import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/terms/charts.ts';
import { builtPages, DIST } from '../support/built-pages.ts';

describe.each(['', '/zh-cn'])('the charts of %s/data/', (language) => {
  const page = builtPages().find(({ path }) => path === `${language}/data/`)?.html ?? '';
  const figures = (page.match(/<figure.*?<\/figure>/gs) ?? []).filter((part) => part.includes('chart-title'));

  test('are all there, each with a sentence whose slots are filled', () => {
    expect(figures).toHaveLength(CHARTS.length);
    const sentences = figures.map((figure) => /<figcaption[^>]*>([^<]*)</.exec(figure)?.[1] ?? '');
    expect(sentences.filter((text) => !/\d/.test(text) || /\{\{|NaN|undefined/.test(text))).toEqual([]);
  });

  test('have no shape without a place', () => {
    expect(page.match(/(?:x|y|cx|cy|width|height)="(?:NaN|-[\d.]+|undefined)"/g) ?? []).toEqual([]);
  });

  test.each(CHARTS)('the file of %s has as many rows and columns as the table', (id) => {
    const lines = readFileSync(`${DIST}${language}/data/${id}.csv`, 'utf8').trimEnd().split('\r\n');
    const figure = figures.find((part) => part.includes(`/data/${id}.csv`)) ?? '';
    expect(lines.length).toBe(figure.match(/<tr[ >]/g)?.length);
    expect(parse(lines[0] ?? '', { bom: true })[0]).toHaveLength(figure.match(/<th[ >]/g)?.length ?? 0);
  });
});
