import { describe, expect, test } from 'vitest';
import { familyTree, yearAfterAll } from '../../src/domain/family-tree.ts';
import { type Content, historyOf } from '../support/history-of.ts';

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

const references = [{ id: 'manual' }];
const part = (to: string, fields: object = {}) => ({ type: 'part-of', to, references, ...fields });

/** The one subject `it` of a family tree, which is a part of `whole`. */
function it(content: Content, fields: object = {}) {
  const subjects = { it: { lineage: [part('whole')], ...fields }, whole: {}, ...content.subjects };
  return familyTree(historyOf({ ...content, subjects })).lived.get('it');
}

describe('what came after', () => {
  const moved = (younger: Years, elder: Years, edge: object = {}) => {
    const { lived } = familyTree(
      historyOf({
        events: { told: { date: '2015', subjects: ['elder'] } },
        subjects: {
          elder: { active: elder },
          younger: { active: younger, lineage: [part('elder', { type: 'derived-from', ...edge })] },
        },
      }),
    );
    return [lived.get('elder')?.start, lived.get('younger')?.start];
  };

  test('proves that the elder was there when it came out of it, or at its own beginning, if that is later', () => {
    expect(moved({ from: '2013' }, undefined, { since: '2014' })).toEqual([2014, 2013]);
    expect(moved({ from: '2013' }, undefined, { since: '2010' })).toEqual([2013, 2013]);
    expect(moved({ from: '2013' }, undefined, { since: '2016' })).toEqual([2015, 2013]);
    expect(moved({ from: '2013' }, undefined, { type: 'inspired-by' })).toEqual([2013, 2013]);
    expect(moved({ from: '2013' }, undefined, { type: 'replaced-by' })).toEqual([2015, 2013]);
  });

  test('is moved up to the last day that its date may mean, and no further', () => {
    const last = 2008 + 365 / 366;
    expect(moved({ from: '2008' }, { from: '2008-12-31' })).toEqual([last, last]);
    expect(moved({ from: '2008' }, { from: '2009' })).toEqual([2009, 2008]);
    expect(moved(undefined, { from: '2016' }, { since: '2009' })).toEqual([2016, 2009]);
  });
});

describe('a subject without a recorded beginning', () => {
  test('begins with its first event, of whatever place in it', () => {
    const events = {
      late: { date: '2005', subjects: ['it'] },
      early: { date: '2001', subjects: ['whole', 'it'] },
    };
    expect(it({ events })).toMatchObject({ start: 2001, isSoft: true, events: 2 });
  });

  test('or else where an edge of it is told first, at either of its ends', () => {
    const subjects = {
      whole: { active: { from: '1990' } },
      other: { lineage: [part('it', { since: '2004' }), part('whole', { since: '1995' })] },
    };
    const lineage = [part('whole', { since: '2006' }), part('other')];
    expect(it({ subjects }, { lineage })).toMatchObject({ start: 2004, isSoft: true, events: 0 });
  });

  test('or else with the first of what stands at its other ends', () => {
    const subjects = { whole: { active: { from: '1999' } }, other: { lineage: [part('it')] } };
    const content = { subjects, events: { told: { date: '1996', subjects: ['other'] } } };
    expect(it(content)?.start).toBe(1996);
    expect(it({ subjects })?.start).toBe(1999);
  });

  test('or else with the first source of its edges', () => {
    const issued = {
      old: { issued: '1988' },
      new: { issued: '1997-01' },
      none: {},
      aside: { issued: '1970' },
    };
    const lineage = [part('whole', { references: ['none', 'new', 'old'].map((id) => ({ id })) })];
    const subjects = { other: { lineage: [part('whole', { references: [{ id: 'aside' }] })] } };
    expect(it({ references: issued, subjects }, { lineage })?.start).toBe(1988);
    expect(
      it({ references: issued }, { lineage: [part('gone', { references: [{ id: 'new' }] })] })?.start,
    ).toBe(1997);
  });

  test('or else in the last year of all', () => {
    const events = { first: { date: '2001' }, last: { date: '2004/2007' } };
    expect(yearAfterAll(historyOf({ events }))).toBe(2008);
    expect(it({ events })?.start).toBe(2007);
  });
});

describe('the lane of a subject', () => {
  const event = (track: string, level: number, ...subjects: string[]) => ({ track, level, subjects });
  const lane = (...events: object[]) =>
    it({ events: Object.fromEntries(events.map((fields, index) => [`e${index}`, { ...fields }])) })?.track;

  test('is that of the event that weighs most', () => {
    const detail = event('isolation', 3, 'it');
    expect(lane(detail, detail, event('security', 1, 'it'))).toBe('security');
    expect(lane(detail, detail, event('security', 2, 'it'))).toBe('isolation');
  });

  test('is that of one event about it rather than of two that name it', () => {
    const named = event('isolation', 2, 'whole', 'it');
    expect(lane(named, named, event('security', 2, 'it', 'whole'))).toBe('security');
    expect(lane(named, named, named, named, event('security', 2, 'it'))).toBe('isolation');
  });

  test('is the upper one where two weigh the same', () => {
    expect(lane(event('security', 2, 'it'), event('cloud', 2, 'it'))).toBe('cloud');
    const named = event('isolation', 2, 'whole', 'it');
    expect(lane(named, named, named, event('security', 2, 'it'))).toBe('isolation');
  });

  test.each([
    ['isolation', ['kernel-feature', 'operating-system', 'os-virtualization']],
    ['virtualization', ['hypervisor', 'hardware']],
    ['images-runtimes', ['runtime', 'image-format', 'filesystem', 'tool', 'library']],
    ['orchestration', ['orchestrator']],
    ['business', ['language', 'company', 'person', 'conference']],
    ['cloud', ['database', 'platform', 'cloud-service', 'paper', 'concept']],
    ['standards', ['standard', 'certification', 'organisation']],
  ])('is without events %s for these kinds: %j', (track, kinds) => {
    for (const kind of kinds) expect(it({}, { kind })?.track, kind).toBe(track);
  });
});

test('an edge has its moment, where it is known, and leads nowhere without harm', () => {
  const subjects = { it: { lineage: [part('gone'), part('whole', { since: '2003-07-02' })] }, whole: {} };
  const { edges, lived } = familyTree(historyOf({ subjects }));
  expect(edges).toStrictEqual([
    { from: 'it', to: 'gone', type: 'part-of' },
    { from: 'it', to: 'whole', type: 'part-of', since: 2003 + 182 / 365 },
  ]);
  expect([...lived.keys()]).toEqual(['it', 'whole']);
});
