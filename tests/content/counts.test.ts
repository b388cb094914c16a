import { expect, test } from 'vitest';
import { lineageEdges } from '../../src/domain/lineage.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { usedReferences } from '../../src/rules/used-references.ts';

// What the record promises to hold. A number here may grow, and may not shrink.

const { history } = loadHistory(process.cwd());
const events = [...history.events.values()].map(({ data }) => data);
const claims = [...history.claims.values()].map(({ data }) => data);

test('the record is as full as it promises to be', () => {
  expect(history.events.size).toBeGreaterThanOrEqual(300);
  expect(history.subjects.size).toBeGreaterThanOrEqual(399);
  expect(history.references.size).toBeGreaterThanOrEqual(300);
  expect(lineageEdges(history).length).toBeGreaterThanOrEqual(120);
  expect(claims.length).toBeGreaterThanOrEqual(100);
});

test('landmarks stay few, so that they stand out', () => {
  const landmarks = events.filter(({ level }) => level === 1);
  expect(landmarks.length).toBeGreaterThan(0);
  expect(landmarks.length).toBeLessThanOrEqual(40);
});

test('nearly all important events rest on a primary source', () => {
  const important = events.filter(({ level }) => level < 3);
  const isPrimary = ({ id }: { id: string }) => history.references.get(id)?.data.kind === 'primary';
  const primary = important.filter(({ references }) => references.some(isPrimary));
  expect(primary.length / important.length).toBeGreaterThanOrEqual(0.85);
});

test('every source is used', () => {
  expect(usedReferences.check(history)).toEqual([]);
});
