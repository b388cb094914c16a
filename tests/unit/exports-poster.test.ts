import { describe, expect, test } from 'vitest';
import { posterOf } from '../../src/exports/lineage-poster.ts';
import type { Family } from '../../src/lineage/families.ts';
import { DESCENT } from '../../src/terms/lineage.ts';
import { TRACKS, type Track } from '../../src/terms/tracks.ts';
import { member, treeOf } from '../support/small-tree.ts';

const YEARS = { from: 1970, to: 2027 };
const colours = Object.fromEntries(TRACKS.map((track, at) => [track, `#00000${at}`])) as {
  [track in Track]: string;
};
const words = {
  ...{ title: 'Kin & kind', lead: 'From <1979>.', licence: 'CC BY & all' },
  hrefOf: (id: string) => `https://history.example/${id}/`,
  titleOf: (id: string) => `about ${id}`,
  trackName: (track: Track) => `track ${track}`,
  types: DESCENT.map((type) => ({ type, name: `<${type}>` })),
  ...{ colours, fonts: { sans: "'A & B', sans-serif", serif: 'Serif' } },
};

/** A family of so many members, whose ids begin alike. */
function family(name: string, count: number, track: Track = 'isolation'): Family {
  const members = Array.from({ length: count }, (_, number) =>
    member(`${name}${number}`, 1990 + number / 10),
  );
  const [head = member(name, 1990)] = members;
  return { tree: treeOf(members), head, track };
}

/** The columns of a poster: where each begins, how large it is, and who stands in it. */
function columnsOf(families: readonly Family[]) {
  const svg = posterOf(families, YEARS, words);
  return [...svg.matchAll(/<g transform="translate\((\d+) 440\) scale\(([\d.]+)\)">(.*)<\/g>/g)].map(
    ([, x, scale, inside = '']) => ({
      ...{ x: Number(x), scale: Number(scale) },
      ids: [...inside.matchAll(/data-kin="(\w+)"/g)].map(([, id]) => id),
    }),
  );
}

describe('the columns of the poster', () => {
  test('are three beside one another, with the families in their order', () => {
    const columns = columnsOf(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => family(name, 4)));
    expect(columns.map(({ x, ids }) => [x, ids.filter((id) => id?.endsWith('0')).join(' ')])).toEqual([
      [110, 'a0 b0'],
      [1460, 'c0 d0'],
      [2810, 'e0 f0'],
    ]);
  });

  test('are of about the same length, with the room for the name of a track where one begins', () => {
    const ids = (families: readonly Family[]) => columnsOf(families).map((column) => column.ids.join(' '));
    expect(ids([family('a', 1), family('b', 1), family('c', 1), family('d', 1, 'cloud')])).toEqual([
      ...['a0', 'b0 c0', 'd0'],
    ]);
    expect(ids([family('a', 3), family('b', 1), family('c', 1), family('d', 1)])).toEqual([
      ...['a0 a1 a2', 'b0', 'c0 d0'],
    ]);
    expect(ids([family('a', 1)])).toEqual(['', 'a0', '']);
  });

  test.each([
    [1, 2.4],
    [42, 2.4],
    [43, 2.35],
    [84, 1.25],
    [200, 1],
  ])('of %i rows are drawn at %f of their size, the largest at which they fit', (count, scale) => {
    expect(columnsOf([family('a', count)]).map((column) => column.scale)).toEqual([scale, scale, scale]);
  });
});

describe('the poster', () => {
  const svg = posterOf([family('a', 2)], YEARS, words);

  test('is a sheet of A3 that stands alone', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="420mm" height="297mm" viewBox="0 0 4200 2970" /,
    );
    expect(svg).toMatch(/<\/svg>\n$/);
    expect(svg).toContain('<rect width="100%" height="100%" fill="#fbf9f4"/>');
    expect(svg).not.toMatch(/var\(|class="poster-\w+"[^>]*style=/);
  });

  test('says what it is, from when, and under which licence, with signs of markup as text', () => {
    expect(svg).toContain('<title>Kin &amp; kind</title><desc>From &lt;1979&gt;.</desc>');
    expect(svg).toContain('x="110" y="230">Kin &amp; kind</text>');
    expect(svg).toContain('x="110" y="310">From &lt;1979&gt;.</text>');
    expect(svg).toContain('x="110" y="2860">CC BY &amp; all</text>');
    expect(svg).toMatch(/font-family="[^"]*A &amp; B[^"]*"/);
    expect(svg).toContain('.kin-track{font:600 16px Serif}');
  });

  test('leads from each name to its page, with the years above', () => {
    expect(svg).toContain('href="https://history.example/a0/"');
    expect(svg).toContain('<title>about a0</title>');
    expect(svg).toContain('>track isolation</text>');
    expect(svg).toMatch(/class="kin-year"[^>]*>\d{4}</);
  });

  test('has a key to its lines, one beside the other', () => {
    const keys = [
      ...svg.matchAll(
        /translate\((\d+) 385\) scale\(2\)"><path class="kin-line" data-type="([\w-]+)" d="M0 0H40"\/>(<path class="kin-inner" d="M0 0H40"\/>)?<text x="48" y="4\.5">([^<]+)</g,
      ),
    ];
    expect(keys.map(([, x, type, inner, name]) => [x, type, inner !== undefined, name])).toEqual([
      ['110', 'derived-from', false, '&lt;derived-from&gt;'],
      ['510', 'inspired-by', false, '&lt;inspired-by&gt;'],
      ['910', 'replaced-by', false, '&lt;replaced-by&gt;'],
      ['1310', 'renamed-to', true, '&lt;renamed-to&gt;'],
    ]);
  });

  test('draws each kind of line in its own way', () => {
    const rule = (type: string) =>
      [...svg.matchAll(new RegExp(`\\.kin-line\\[data-type="${type}"\\]\\{([^}]*)\\}`, 'g'))].map(
        ([, text]) => text,
      );
    expect(rule('inspired-by')).toEqual(['stroke-dasharray:0.1 4.4;stroke-linecap:round;stroke-width:2.2']);
    expect(rule('replaced-by')).toEqual(['stroke-dasharray:6 4;stroke-linecap:butt']);
    expect(rule('renamed-to')).toEqual(['stroke-width:4']);
    expect(rule('derived-from')).toEqual([]);
  });

  test('has each track in its colour, its bars in as much of it as lets names be read', () => {
    for (const [track, colour] of Object.entries(colours))
      expect(svg).toContain(`[data-track="${track}"] .kin-band{stroke:${colour}}`);
    // 17 parts of black and 83 of the paper; then a colour of which each part differs.
    expect(svg).toContain('[data-track="isolation"] .kin-bar{fill:#d0cfcb}');
    const other = posterOf([], YEARS, { ...words, colours: { ...colours, cloud: '#ff8040' } });
    expect(other).toContain('[data-track="cloud"] .kin-bar{fill:#fce4d5}');
  });
});
