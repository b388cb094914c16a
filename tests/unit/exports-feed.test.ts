import { describe, expect, test } from 'vitest';
import { atomFeed, type FeedChoice, MOST_ENTRIES } from '../../src/exports/atom.ts';
import { changesSchema } from '../../src/schemas/change.ts';
import { atomFaults, linksOf, parseFeed, textOf } from '../support/atom-faults.ts';
import { type Content, historyOf } from '../support/history-of.ts';

const ROOT = 'https://history.example/sub/';
const WORDS = {
  title: 'Records & corrections',
  subtitle: 'What is <new>',
  author: 'We',
  kinds: { added: 'new', corrected: '更正' },
};
const feedOf = (content: Content, language: 'en' | 'zh-CN' = 'en', choice?: FeedChoice) =>
  atomFeed(historyOf(content), ROOT, language, WORDS, choice);

const awkward = { en: 'Not <b>1979</b> & not "1980"]]>', 'zh-CN': '不是<b>1979年</b>' };
const content: Content = {
  events: { release: { title: { en: 'Jails & zones', 'zh-CN': '发布jail' } } },
  claims: { often: {} },
  changes: [
    {
      id: 'mended',
      date: '2026-12-24',
      kind: 'corrected',
      what: awkward,
      events: ['release'],
      subjects: ['jail'],
      references: ['manual'],
      claims: ['often'],
    },
    { id: 'start', date: '2026-11-21' },
  ],
};

test.each(['en', 'zh-CN'] as const)('is what RFC 4287 asks for (%s)', (language) => {
  expect(atomFaults(feedOf(content, language))).toEqual([]);
  expect(parseFeed(feedOf(content, language)).language).toBe(language);
});

test('has an entry a change, the newest first, and is as new as that one', () => {
  const { feed, entries } = parseFeed(feedOf(content));
  expect(textOf(feed.updated)).toBe('2026-12-24T00:00:00Z');
  expect(entries.map(({ id }) => textOf(id))).toEqual([
    'tag:history.example,2026:changes/mended/en',
    'tag:history.example,2026:changes/start/en',
  ]);
});

test('shows the sentence as it was written, whatever marks are in it', () => {
  const [entry] = parseFeed(feedOf(content)).entries;
  expect(textOf(entry?.title)).toBe(awkward.en);
  expect(textOf(entry?.content)).toContain(
    '<p>Not &lt;b&gt;1979&lt;/b&gt; &amp; not &quot;1980&quot;]]&gt;</p>',
  );
});

test('leads to the records that a change is about, in its language', () => {
  const [entry] = parseFeed(feedOf(content, 'zh-CN')).entries;
  const page = (path: string) => `https://history.example/sub/zh-cn/${path}/`;
  const html = textOf(entry?.content);
  expect(linksOf(entry ?? {}, 'alternate')).toEqual([page('events/release')]);
  expect([...html.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, text]) => [href, text])).toEqual([
    [page('events/release'), '发布jail'],
    [page('subjects/jail'), 'jail'],
    [page('sources/manual'), 'Title of manual'],
    [page('claims/often'), '一段文字。'],
  ]);
});

test('a change that names no record leads to the front door', () => {
  const entry = parseFeed(feedOf(content)).entries[1];
  expect(linksOf(entry ?? {}, 'alternate')).toEqual([ROOT]);
});

test.each([
  ['isolation', ['mended', 'start']],
  // What names no event is about the whole record.
  ['security', ['start']],
  ['corrections', ['mended']],
] as const)('of %s holds %j', (choice, wanted) => {
  const xml = feedOf(content, 'en', choice);
  const { feed, entries } = parseFeed(xml);
  expect(entries.map(({ id }) => textOf(id).split('/')[1])).toEqual(wanted);
  expect(linksOf(feed, 'self')).toEqual([`${ROOT}feed-${choice}.xml`]);
  expect(atomFaults(xml)).toEqual([]);
});

test('a feed without entries is as new as the first publication, and has the icon of the site', () => {
  const { feed, entries } = parseFeed(feedOf({ changes: [{ id: 'start' }] }, 'en', 'corrections'));
  expect(entries).toEqual([]);
  expect(textOf(feed.updated)).toBe('2026-11-21T00:00:00Z');
  expect(textOf(feed.icon)).toBe(`${ROOT}favicon.svg`);
});

test('holds no more than the newest', () => {
  const changes = Array.from({ length: MOST_ENTRIES + 5 }, (_, i) => ({ id: `change-${i}` }));
  const { entries } = parseFeed(feedOf({ changes }));
  expect(entries).toHaveLength(MOST_ENTRIES);
  expect(textOf(entries[0]?.id)).toContain('/change-0/');
});

describe('the check of feeds', () => {
  const sound = feedOf(content);

  test.each([
    ['<updated>2026-12-24T00:00:00Z</updated>', '<updated>2026-12-24</updated>', /RFC 3339/],
    [/<id>tag:[^<]*mended[^<]*<\/id>/, '', /entry 1: id is no IRI/],
    [/<link rel="self"[^>]*>/, '', /"self"/],
    [/<author>.*<\/author>/, '', /no author/],
    ['changes/mended/en', 'changes/start/en', /not unique/],
    ['2005/Atom', '2005/atom', /namespace/],
  ])('finds that %s is wrong', (from, to, told) => {
    expect(atomFaults(sound.replace(from, to)).join('\n')).toMatch(told);
  });

  test('refuses what is no XML', () => {
    expect(() => parseFeed(sound.replace('</feed>', ''))).toThrow();
  });
});

describe('the list of changes', () => {
  const change = { id: 'a', date: '2026-11-21', kind: 'added', what: { en: 'New.', 'zh-CN': '新增。' } };
  const told = (changes: unknown) =>
    changesSchema.safeParse(changes).error?.issues.map(({ message }) => message);

  test.each([
    ['is read', [change], undefined],
    ['is not empty', [], [expect.any(String)]],
    [
      'stands with the newest first',
      [change, { ...change, id: 'b', date: '2026-11-22' }],
      ['the changes have to stand with the newest first'],
    ],
    ['has no id twice', [change, change], ['two changes have the same id']],
    [
      'has real days',
      [{ ...change, date: '2026-02-30' }],
      ['not a day; write it in quotes, e.g. "2026-11-21"'],
    ],
    ['knows two kinds', [{ ...change, kind: 'new' }], ['choose one of added, corrected']],
  ])('%s', (_, changes, messages) => expect(told(changes)).toEqual(messages));
});
