import { describe, expect, test } from 'vitest';
import { axisOf } from '../../src/lineage/axis.ts';
import { familiesOf } from '../../src/lineage/families.ts';
import { type Drawing, drawingOf } from '../../src/lineage/layout.ts';
import { railsOf, railX } from '../../src/lineage/rails.ts';
import { railsHtml } from '../../src/lineage/rails-html.ts';
import { svgOf } from '../../src/lineage/svg.ts';
import { shortName, textWidth } from '../../src/lineage/text-width.ts';
import { relationsText, titleText } from '../../src/lineage/told.ts';
import { LINEAGE_TYPES } from '../../src/terms/lineage.ts';
import { member, treeOf } from '../support/small-tree.ts';

const frame = { width: 1400, from: 1961, to: 2027, hasBands: true };
const tree = treeOf(
  [
    member('old', 1965, { end: 1970 }),
    member('jail', 1999, { track: 'security' }),
    member('container', 2006, { end: 2007.5 }),
    member('group', 2007.5),
    member('late', 2026.5, { name: 'Something with a very long name indeed' }),
    member('soft', 2013, { isSoft: true }),
  ],
  [
    'jail derived-from old',
    'container renamed-to group',
    'container inspired-by jail',
    'late derived-from group',
    'soft replaced-by late 2026.8',
    'soft part-of old',
  ],
);
const place = (drawing: Drawing, id: string) => {
  const found = drawing.members.find((one) => one.member.id === id);
  if (!found) throw new Error(`"${id}" is not drawn`);
  return found;
};
const words = {
  hrefOf: (id: string) => `/s/${id}/`,
  titleOf: (id: string) => `<${id}>`,
  trackName: () => 'A & B',
};

describe('the time axis', () => {
  test('begins and ends at its edges, never runs back, and gives late years more room', () => {
    const { x, today } = axisOf(1961, 2027, 10, 1300);
    expect([x(1961), x(1900), x(2027), x(2100), today]).toEqual([10, 10, 1300, 1300, 1300]);
    for (let year = 1962; year <= 2027; year++) expect(x(year)).toBeGreaterThan(x(year - 1));
    expect(x(2014) - x(2013)).toBeGreaterThan(4 * (x(1975) - x(1974)));
  });

  test('writes years apart from each other, early ones only where they are round', () => {
    const { ticks } = axisOf(1961, 2027, 10, 1300);
    const years = ticks.map(({ year }) => year);
    expect(years).toEqual([...years].sort());
    expect(years.filter((year) => year < 1995).every((year) => year % 10 === 0)).toBe(true);
    expect(years).toContain(2013);
    expect(ticks.at(-1)?.x).toBeLessThanOrEqual(1300 - 44);
    for (const [index, { x }] of ticks.entries())
      expect(x - (ticks[index - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(44);
  });
});

describe('the drawing of a family', () => {
  const drawing = drawingOf(familiesOf(tree), frame);

  test('has every member and every edge', () => {
    expect(drawing.members.map(({ member: { id } }) => id).sort()).toEqual([...tree.members.keys()].sort());
    const drawn = [...drawing.lines.map((line) => line.kinship), ...drawing.notches];
    expect(drawn).toHaveLength(tree.kinships.length);
    for (const kinship of tree.kinships) expect(drawn).toContain(kinship);
  });

  test('draws a renaming as a notch: one row, one ends where the other begins', () => {
    const [before, after] = [place(drawing, 'container'), place(drawing, 'group')];
    expect([after.y, after.x1, after.isRenamed]).toEqual([before.y, before.x2, true]);
    expect(drawing.notches.map(({ from }) => from)).toEqual(['container']);
  });

  test('ends what is over, and lets what stands run to today', () => {
    expect(place(drawing, 'old').x2).toBe(drawing.axis.x(1970));
    expect(place(drawing, 'jail').x2).toBe(drawing.axis.today);
  });

  test('puts a name in front of its bar where it has no room behind, all within the drawing', () => {
    expect(place(drawing, 'late').label.isBefore).toBe(true);
    expect(place(drawing, 'jail').label.isBefore).toBe(false);
    const early = treeOf(
      [member('a', 1961, { name: 'A name that is long', end: 1962 }), member('b', 1962)],
      ['a renamed-to b'],
    );
    for (const { label } of [drawing, drawingOf(familiesOf(early), frame)].flatMap((one) => one.members)) {
      expect(label.x).toBeGreaterThanOrEqual(0);
      expect(label.x + label.width).toBeLessThanOrEqual(frame.width);
    }
  });

  test('leads a line into the beginning of a bar, or into its side where that was there before', () => {
    const line = (from: string) => drawing.lines.find(({ kinship }) => kinship.from === from);
    expect(line('jail')?.head).toMatch(/l-6 -3.5v7z$/);
    expect(line('jail')?.d.endsWith(`H${place(drawing, 'jail').x1}`)).toBe(true);
    const later = treeOf([member('a', 2000), member('b', 2001)], ['b inspired-by a 2010']);
    const [inside] = drawingOf(familiesOf(later), frame).lines;
    expect(inside?.head).toMatch(
      new RegExp(`^M${drawingOf(familiesOf(later), frame).axis.x(2010)} [\\d.]+l-3.5 -6h7z$`),
    );
  });

  test('leads a gift from what was given to who has it now', () => {
    const given = treeOf([member('a', 2000), member('b', 2001)], ['a donated-to b 2010']);
    const gift = drawingOf(familiesOf(given), frame);
    const [line] = gift.lines;
    const [from, to] = [place(gift, 'a'), place(gift, 'b')];
    expect(line?.d.startsWith(`M${gift.axis.x(2010)} ${from.y}`)).toBe(true);
    const [, end = Number.NaN] = /^M[\d.]+ ([\d.]+)/.exec(line?.head ?? '')?.map(Number) ?? [];
    expect(Math.abs(end - to.y)).toBeLessThan(Math.abs(end - from.y));
  });

  test('keeps two edges between the same two apart', () => {
    const twice = treeOf(
      [member('a', 2015, { end: 2017.9 }), member('b', 2017.9)],
      ['b derived-from a', 'a replaced-by b'],
    );
    const lines = drawingOf(familiesOf(twice), frame).lines.map(({ d }) => d);
    expect(new Set(lines).size).toBe(2);
  });

  test('has a band for each track, or none', () => {
    expect(drawing.bands.map(({ track }) => track)).toEqual(['isolation']);
    expect(drawingOf(familiesOf(tree), { ...frame, hasBands: false }).bands).toEqual([]);
  });

  test('is written as links with what is said of each, in one stop of the Tab key', () => {
    const svg = svgOf(drawing, words);
    expect(svg.match(/tabindex="0"/g)).toHaveLength(1);
    expect(svg).toContain('<a href="/s/jail/" data-kin="jail"');
    expect(svg).toContain('<title>&lt;jail&gt;</title>');
    expect(svg).toContain('A &amp; B');
    expect(svg.match(/class="kin-soft"/g)).toHaveLength(1);
    expect(svg.match(/class="kin-notch"/g)).toHaveLength(1);
    for (const { from, type, to } of drawing.lines.map((line) => line.kinship))
      expect(svg).toContain(`data-edge="${from} ${type} ${to}"`);
  });
});

describe('rails', () => {
  test('have a row for each member, eldest first, and a line for each edge', () => {
    const rails = railsOf(tree);
    expect(rails.rows.map((row) => row.member.id)).toEqual([
      'old',
      'jail',
      'container',
      'group',
      'soft',
      'late',
    ]);
    expect(rails.lines).toHaveLength(tree.kinships.length);
  });

  test('have what was rebuilt upon a younger thing below that, and end in a ring too', () => {
    const rebuilt = [member('openshift', 2011), member('kubernetes', 2014), member('k3s', 2019)];
    const ids = (edges: string[]) => railsOf(treeOf(rebuilt, edges)).rows.map(({ member: { id } }) => id);
    const edges = ['openshift derived-from kubernetes 2015', 'k3s derived-from kubernetes'];
    expect(ids(edges)).toEqual(['kubernetes', 'openshift', 'k3s']);
    expect(ids([...edges, 'kubernetes inspired-by openshift'])).toEqual(['openshift', 'kubernetes', 'k3s']);
  });

  test('lead past no other member in their lane, and use a lane again', () => {
    const line = treeOf(
      [member('a', 1), member('b', 2), member('c', 3), member('d', 4), member('e', 5)],
      ['c derived-from a', 'e derived-from d'],
    );
    const { rows, lanes } = railsOf(line);
    expect(rows.map(({ lane }) => lane)).toEqual([0, 1, 1, 0, 1]);
    expect(lanes).toBe(2);
    expect(railX(1)).toBeGreaterThan(railX(0));
  });

  test('are written as a list with links, the one that they are about marked', () => {
    const html = railsHtml(railsOf(tree), {
      hrefOf: (id) => `/s/${id}/`,
      yearsOf: () => 'since <then>',
      relationsOf: (id) => (id === 'jail' ? 'derived from old' : ''),
      about: 'jail',
    });
    expect(html.match(/<li>/g)).toHaveLength(6);
    expect(html).toContain('<a href="/s/jail/" aria-current="true">jail</a>');
    expect(html).toContain('since &lt;then&gt;');
    expect(html.match(/<small>/g)).toHaveLength(1);
    expect(html.match(/data-soft/g)).toHaveLength(1);
  });
});

describe('what is said of a member', () => {
  const relation = Object.fromEntries(LINEAGE_TYPES.map((type) => [type, type])) as never;
  const relationOf = Object.fromEntries(LINEAGE_TYPES.map((type) => [type, `of ${type}：`])) as never;
  const kin = { relation, relationOf, comma: ', ', semicolon: '; ', gap: ' ', inYear: ' ({{year}})' };

  test('is what it came from, relations of one kind together', () => {
    const two = treeOf(
      [member('a', 1), member('b', 2), member('f', 2), member('c', 3)],
      ['f replaced-by c', 'c inspired-by a', 'c inspired-by b'],
    );
    expect(relationsText(two, 'c', kin)).toBe('inspired-by a, b; of replaced-by：f');
    expect(relationsText(two, 'a', kin)).toBe('');
    expect(titleText(two, 'c', kin)).toBe('c · 3 · inspired-by a, b; of replaced-by：f');
    expect(titleText(two, 'a', kin)).toBe('a · 1');
  });

  test('names the year of a relation into which a thing came only later', () => {
    const rebuilt = treeOf(
      [member('openshift', 2011), member('kubernetes', 2014.4), member('k3s', 2019.1)],
      ['openshift derived-from kubernetes 2015.4', 'k3s derived-from kubernetes 2019.2'],
    );
    expect(relationsText(rebuilt, 'openshift', kin)).toBe('derived-from kubernetes (2015)');
    expect(relationsText(rebuilt, 'k3s', kin)).toBe('derived-from kubernetes');
  });
});

test('a name leaves an abbreviation in brackets to its page, but is never empty', () => {
  expect(['Cloud (CNCF)', '控制组（cgroup）', '(x)', 'a (b) c'].map(shortName)).toEqual([
    'Cloud',
    '控制组',
    '(x)',
    'a (b) c',
  ]);
  expect(textWidth('名称')).toBeGreaterThan(textWidth('ab'));
});
