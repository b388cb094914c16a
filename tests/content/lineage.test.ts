import { describe, expect, test } from 'vitest';
import { treeIn } from '../../src/components/lineage/family-words.ts';
import { familiesOf } from '../../src/lineage/families.ts';
import { drawingOf, type PlacedMember, SIZES } from '../../src/lineage/layout.ts';
import { elderOf, ofTypes, youngerOf } from '../../src/lineage/tree.ts';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { DESCENT, LINEAGE_TYPES } from '../../src/terms/lineage.ts';

/** The page, and a column of the poster. */
const WIDTHS = [1400, 620];

describe.each(LANGUAGES)('the family tree of the record (%s)', (language) => {
  const tree = ofTypes(treeIn(language), DESCENT);
  const families = familiesOf(tree);
  const drawings = WIDTHS.map((width) =>
    drawingOf(families, { width, from: 1961, to: 2027, hasBands: true }),
  );

  test('has every edge of descent and every member in its drawing', () => {
    expect(tree.kinships.length).toBeGreaterThan(100);
    for (const { lines, notches, members } of drawings) {
      const drawn = [...lines.map(({ kinship }) => kinship), ...notches];
      expect(tree.kinships.filter((kinship) => !drawn.includes(kinship))).toEqual([]);
      expect(drawn).toHaveLength(tree.kinships.length);
      expect(members).toHaveLength(tree.members.size);
    }
  });

  test.each(WIDTHS)('lets no name meet another or leave the drawing, %i wide', (width) => {
    const { members } = drawings[WIDTHS.indexOf(width)] as (typeof drawings)[number];
    expect(members.filter(({ label }) => label.x < 0 || label.x + label.width > width)).toEqual([]);
    const pairs = members.flatMap((a, at) => members.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => meet(a, b)).map(([a, b]) => `${a.member.id} ${b.member.id}`)).toEqual([]);
  });

  test('also with all that belongs together', () => {
    const whole = ofTypes(treeIn(language), LINEAGE_TYPES);
    const { members, lines, notches } = drawingOf(familiesOf(whole), {
      ...{ width: 1400, from: 1961, to: 2027, hasBands: true },
    });
    expect(members).toHaveLength(whole.members.size);
    expect(lines.length + notches.length).toBe(whole.kinships.length);
  });
});

test('nothing stands to the left of what it came out of or was inspired by', () => {
  const { members, kinships } = treeIn('en');
  const early = kinships.filter((kinship) => {
    if (kinship.type !== 'derived-from' && kinship.type !== 'inspired-by') return false;
    const [elder, younger] = [members.get(elderOf(kinship)), members.get(youngerOf(kinship))];
    return elder && younger && elder.start > Math.max(younger.start, kinship.since ?? 0);
  });
  expect(early).toEqual([]);
});

function meet(a: PlacedMember, b: PlacedMember): boolean {
  const isSameRow = Math.abs(a.y - b.y) < SIZES.row - 1;
  return isSameRow && a.label.x < b.label.x + b.label.width && b.label.x < a.label.x + a.label.width;
}
