import { expect, test } from 'vitest';
import { lastChanged } from '../../src/domain/changes.ts';
import { formerAddresses } from '../../src/domain/former-ids.ts';
import { recordName } from '../../src/domain/record-names.ts';
import { historyOf } from '../support/history-of.ts';

const history = historyOf({
  events: { release: { merged: ['release-1', 'release-2'] } },
  subjects: { zone: { merged: ['zones'] } },
  references: { paper: { merged: ['preprint'] } },
  claims: { often: { merged: ['sometimes'] } },
});

test('every id that went away leads to the record that took it over, at its old kind of address', () => {
  const lines = formerAddresses(history).map(({ section, former, now }) => `${section}/${former} → ${now}`);
  expect(lines).toEqual([
    'events/release-1 → release',
    'events/release-2 → release',
    'subjects/zones → zone',
    'sources/preprint → paper',
    'claims/sometimes → often',
  ]);
});

test('a record is called as its page is', () => {
  expect(recordName(history, 'events', 'release', 'en')).toBe('What release was');
  expect(recordName(history, 'subjects', 'zone', 'zh-CN')).toBe('zone');
  expect(recordName(history, 'references', 'paper', 'zh-CN')).toBe('Title of paper');
  expect(recordName(history, 'claims', 'often', 'zh-CN')).toBe('一段文字。');
  expect(recordName(history, 'claims', 'never', 'en')).toBe('never');
});

test('a record was last changed by the newest change that names it, else with the first publication', () => {
  const { data } = historyOf({
    events: { release: {} },
    changes: [
      { id: 'c', date: '2027-02-01', subjects: ['jail'] },
      { id: 'b', date: '2027-01-01', events: ['release'], subjects: ['jail'] },
      { id: 'a', date: '2026-11-21' },
    ],
  }).changes;
  expect(lastChanged(data, 'subjects', 'jail')).toBe('2027-02-01');
  expect(lastChanged(data, 'events', 'release')).toBe('2027-01-01');
  expect(lastChanged(data, 'references', 'manual')).toBe('2026-11-21');
  expect(() => lastChanged([], 'events', 'release')).toThrow('no change');
});
