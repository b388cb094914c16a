import { expect, test } from 'vitest';
import { publicEvent } from '../../src/exports/api.ts';
import { specimenSchema } from '../../src/schemas/specimen.ts';
import { parseDate } from '../../src/terms/dates.ts';

const references = [{ id: 'manual', locator: 'p. 1' }];
const specimen = { kind: 'mail' as const, lang: 'en', text: 'Here it is.', references };
const told = (over: object) =>
  specimenSchema.safeParse({ ...specimen, ...over }).error?.issues.map(({ message }) => message) ?? [];
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('a specimen is a short piece of one source, with where in it', () => {
  expect(told({})).toEqual([]);
  expect(told({ references: [{ id: 'manual' }] })).toEqual([
    'the source has no locator; say where in it the piece stands',
  ]);
  expect(told({ references: [...references, ...references] })).toEqual([
    'a specimen is a piece of one source',
  ]);
  expect(told({ lang: 'English' })).toEqual(['a language tag is expected, such as "en"']);
  expect(told({ kind: 'code', text: 'x\n'.repeat(15) })).toEqual([
    'more than 14 lines; show a smaller piece',
  ]);
  expect(told({ kind: 'code', text: 'x\n'.repeat(14) })).toEqual([]);
});

test('mails and documents are quoted with 25 words at the most; code and commits are no quotations', () => {
  expect(told({ text: words(25) })).toEqual([]);
  for (const kind of ['mail', 'document'])
    expect(told({ kind, text: words(26) })).toEqual(['more than 25 words; quote a shorter sentence']);
  for (const kind of ['code', 'commit', 'manual', 'tag']) expect(told({ kind, text: words(26) })).toEqual([]);
});

test('the data of an event hold no specimen, which has another licence', () => {
  const event = {
    id: 'a',
    date: '2000',
    title: { en: 'A', 'zh-CN': '甲' },
    summary: { en: 'A.', 'zh-CN': '甲。' },
    track: 'isolation' as const,
    level: 1 as const,
    subjects: ['a'],
    references,
    certainty: 'certain' as const,
    specimen,
    when: parseDate('2000'),
  };
  const published = publicEvent(event, { site: new URL('https://history.example/'), base: '/' } as never);
  expect(published).not.toHaveProperty('specimen');
  expect(published).toMatchObject({ id: 'a', earliest: '2000-01-01' });
});
