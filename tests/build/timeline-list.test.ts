import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeValues, builtPages } from '../support/built-pages.ts';

const { events } = JSON.parse(readFileSync('dist/api/v1/events.json', 'utf8')) as {
  events: { id: string; level: number; merged?: string[] }[];
};
/** Those that are parts of others keep their places. */
const merged = new Set(events.flatMap((event) => event.merged ?? []));
const entriesOf = (html: string) =>
  attributeValues(html, 'id')
    .flatMap((id) => (id.startsWith('event-') ? [id.slice('event-'.length)] : []))
    .filter((id) => !merged.has(id));

describe.each(['', '/zh-cn'])('the list of %s/timeline/', (language) => {
  const pages = builtPages().filter(({ path }) => path.startsWith(`${language}/timeline/`));
  const opening = pages.find(({ path }) => path === `${language}/timeline/`)?.html ?? '';
  const parts = pages.filter(({ path }) => path !== `${language}/timeline/`);

  test('has each event on the page of one era, in the order of time', () => {
    expect(parts.length).toBeGreaterThan(5);
    const eras = attributeValues(opening, 'data-era');
    const inOrder = eras.flatMap((era) => {
      const page = parts.find(({ path }) => path === `${language}/timeline/${era}/`);
      return entriesOf(page?.html ?? '');
    });
    expect(inOrder).toEqual(events.map(({ id }) => id));
  });

  test('opens with the landmarks, and leads to the page of every era', () => {
    expect(entriesOf(opening)).toEqual(events.filter(({ level }) => level === 1).map(({ id }) => id));
    const links = new Set(attributeValues(opening, 'href'));
    expect(parts.filter(({ path }) => !links.has(path))).toEqual([]);
  });

  test('tells how many there are of what it does not hold', () => {
    const [told = '[]'] = attributeValues(opening, 'data-parts');
    const left = (JSON.parse(told.replaceAll(/&(?:quot|#34);/g, '"')) as { left: object }[]).flatMap(
      ({ left: years }) => Object.values(years) as number[][],
    );
    const sum = left.flat().reduce((a, b) => a + b, 0);
    expect(sum + entriesOf(opening).length).toBe(events.length);
  });
});
