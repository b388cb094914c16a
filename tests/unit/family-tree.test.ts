import { describe, expect, test } from 'vitest';
import { familyTree } from '../../src/domain/family-tree.ts';
import { historyOf } from '../support/history-of.ts';

type Years = { from: string; to?: string } | undefined;

/** A younger subject that came out of an elder one, with what the record knows of their years. */
function tree(younger: Years, elder: Years, type = 'derived-from') {
  const edge = { type, to: 'elder', references: [{ id: 'manual' }] };
  const { lived } = familyTree(
    historyOf({
      events: { told: { date: '2015', subjects: ['elder'] } },
      subjects: {
        elder: { active: elder },
        younger: { active: younger, lineage: [edge] },
      },
    }),
  );
  return { elder: lived.get('elder'), younger: lived.get('younger') };
}

describe('in the family tree', () => {
  test('a subject begins with its first year, and says so', () => {
    const { elder, younger } = tree({ from: '2013-03', to: '2020' }, { from: '2008-08' });
    expect(elder).toMatchObject({ start: expect.closeTo(2008.58, 1), isSoft: false });
    expect(younger).toMatchObject({ start: expect.closeTo(2013.16, 1), end: expect.closeTo(2021, 1) });
    expect(elder).not.toHaveProperty('end');
  });

  test('one without a recorded beginning stands at the latest where something came out of it, softly', () => {
    expect(tree({ from: '2013' }, undefined).elder).toMatchObject({ start: 2013, isSoft: true });
    expect(tree({ from: '2018' }, undefined).elder).toMatchObject({ start: 2015, isSoft: true });
    expect(tree({ from: '2013' }, undefined, 'part-of').elder).toMatchObject({ start: 2015, isSoft: true });
  });

  test('one known to the year does not begin before that from which it came', () => {
    const { elder, younger } = tree({ from: '2008' }, { from: '2008-08' });
    expect(younger?.start).toBeCloseTo(elder?.start ?? 0, 5);
  });

  test('a date is not moved against the record, nor by what does not come after', () => {
    const against = tree({ from: '2005' }, { from: '2008' });
    expect([against.younger?.start, against.elder?.start]).toEqual([2005, 2008]);
    const part = tree({ from: '2008' }, { from: '2008-08' }, 'part-of');
    expect(part.younger?.start).toBe(2008);
  });

  test('a subject without events has the track of its kind', () => {
    const references = [{ id: 'manual' }];
    const subjects = {
      gcp: { kind: 'platform' },
      xen: { kind: 'hypervisor', lineage: [{ type: 'derived-from', to: 'gcp', references }] },
    };
    const { lived } = familyTree(historyOf({ subjects }));
    expect([lived.get('gcp')?.track, lived.get('xen')?.track]).toEqual(['cloud', 'virtualization']);
  });
});
