import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadHistory } from '../../src/record/load-history.ts';
import { DIST } from '../support/built-pages.ts';

const { history } = loadHistory(process.cwd());
const read = (path: string) => JSON.parse(readFileSync(`${DIST}/api/v1/${path}`, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);

describe.each(['events', 'subjects', 'references', 'claims', 'lineage'])('%s.json', (name) => {
  const validate = ajv.compile(read(`schema/${name}.json`));

  test('is what its published schema says', () => {
    validate(read(`${name}.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('would not pass as anything', () => {
    expect(validate({})).toBe(false);
  });
});

test('events stand in order of date, then id, each with the days that bound it', () => {
  const { count, events } = read('events.json');
  expect(count).toBe(history.events.size);
  expect(events).toHaveLength(count);
  const keys = events.map(
    (event: { earliest: string; latest: string; id: string }) =>
      `${event.earliest} ${event.latest} ${event.id}`,
  );
  expect(keys).toEqual([...keys].sort());
  const jail = events.find(({ id }: { id: string }) => id === 'freebsd-4');
  expect(jail).toMatchObject({ date: '2000-03-14', earliest: '2000-03-14', latest: '2000-03-14' });
});

test('one event and one subject have files of their own, the same as in the list', () => {
  const { events } = read('events.json');
  const { subjects } = read('subjects.json');
  const find = (list: { id: string }[], id: string) => list.find((item) => item.id === id);
  expect(read('events/unix-v7-chroot.json')).toEqual(find(events, 'unix-v7-chroot'));
  expect(read('subjects/docker.json')).toEqual(find(subjects, 'docker'));
});

test('addresses are absolute and lead to pages in both languages', () => {
  const { url } = read('events/docker-1-0.json');
  expect(new URL(url.en).pathname).toBe('/events/docker-1-0/');
  expect(new URL(url['zh-CN']).pathname).toBe('/zh-cn/events/docker-1-0/');
});

test('sources are CSL-JSON items', () => {
  const items: { id: string; issued?: { 'date-parts': number[][] } }[] = read('references.json');
  expect(items).toHaveLength(history.references.size);
  const dated = items.filter(({ issued }) => issued);
  expect(
    dated.every(({ issued }) =>
      issued?.['date-parts'].every((part) => part.length > 0 && part.every(Number.isInteger)),
    ),
  ).toBe(true);
});
