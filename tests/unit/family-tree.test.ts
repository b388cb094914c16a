import { describe, expect, test } from 'vitest';
import { familyTree } from '../../src/domain/family-tree.ts';
import { historyOf } from '../support/history-of.ts';

type Years = { from: string; to?: string } | undefined;

/** A younger subject that came out of an elder one, with what the record knows of their years. */
function tree(younger: Years, elder: Years, type = 'derived-from', since?: string) {
  const references = [{ id: 'manual' }];
  const edge = { type, to: 'elder', references, ...(since && { since }) };
  const { lived } = familyTree(
    historyOf({
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
    const { elder } = tree({ from: '2013' }, undefined);
    expect(elder?.isSoft).toBe(true);
    expect(elder?.start).toBeLessThanOrEqual(2013);
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
