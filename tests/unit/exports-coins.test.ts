import { expect, test } from 'vitest';
import type { CitedItem } from '../../src/citation/item.ts';
import { coinsOf } from '../../src/exports/coins.ts';

const fieldsOf = (item: Partial<CitedItem>) =>
  Object.fromEntries(new URLSearchParams(coinsOf({ id: 'x', type: 'webpage', title: 'A title', ...item })));

// The names of the keys are those of the matrices of OpenURL (Z39.88-2004) that Zotero reads.
test.each([
  [
    { type: 'article-journal', 'container-title': 'A journal', volume: '3', issue: '2', page: '1-9' },
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.genre': 'article',
      'rft.atitle': 'A title',
      'rft.jtitle': 'A journal',
      'rft.volume': '3',
      'rft.issue': '2',
      'rft.pages': '1-9',
    },
  ],
  [
    { type: 'book', publisher: 'A house', 'publisher-place': 'Bonn', ISBN: '9783161484100' },
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
      'rft.genre': 'book',
      'rft.btitle': 'A title',
      'rft.publisher': 'A house',
      'rft.place': 'Bonn',
      'rft.isbn': '9783161484100',
    },
  ],
  [
    { type: 'chapter', 'container-title': 'A book' },
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
      'rft.genre': 'bookitem',
      'rft.atitle': 'A title',
      'rft.btitle': 'A book',
    },
  ],
  [
    { type: 'paper-conference', 'container-title': 'Proceedings' },
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
      'rft.genre': 'proceeding',
      'rft.atitle': 'A title',
      'rft.btitle': 'Proceedings',
    },
  ],
  [
    { type: 'report', publisher: 'An office' },
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:book',
      'rft.genre': 'report',
      'rft.btitle': 'A title',
      'rft.publisher': 'An office',
    },
  ],
  [
    { type: 'thesis', publisher: 'A university' },
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dissertation',
      'rft.title': 'A title',
      'rft.inst': 'A university',
    },
  ],
  [
    { type: 'post-weblog', 'container-title': 'A blog', URL: 'https://example.org/a' },
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'blogPost',
      'rft.title': 'A title',
      'rft.source': 'A blog',
      rft_id: 'https://example.org/a',
    },
  ],
  [{}, { rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc', 'rft.type': 'webpage', 'rft.title': 'A title' }],
])('a source of these fields is told in these words: %j', (item, told) => {
  expect(fieldsOf(item)).toEqual({ ctx_ver: 'Z39.88-2004', ...told });
});

test.each([
  ['article-magazine', 'magazineArticle'],
  ['article-newspaper', 'newspaperArticle'],
  ['software', 'computerProgram'],
  ['standard', 'standard'],
  ['manuscript', 'manuscript'],
  ['post', 'forumPost'],
])('%s is a %s of Zotero', (type, wanted) => {
  expect(fieldsOf({ type })['rft.type']).toBe(wanted);
});

test('the first of its authors is taken apart, the others are not, and a body stays whole', () => {
  const author = [
    { family: 'Kamp', given: 'Poul-Henning' },
    { family: 'Watson', given: 'Robert' },
    { literal: 'A body' },
  ];
  const coins = new URLSearchParams(coinsOf({ id: 'x', type: 'webpage', title: 'A title', author }));
  expect([coins.get('rft.aulast'), coins.get('rft.aufirst')]).toEqual(['Kamp', 'Poul-Henning']);
  expect(coins.getAll('rft.au')).toEqual(['Watson, Robert', 'A body,']);
  const body = new URLSearchParams(
    coinsOf({ id: 'x', type: 'webpage', title: 'A title', author: [{ literal: 'A body' }] }),
  );
  expect(body.getAll('rft.aucorp')).toEqual(['A body']);
});

test('a date of two parts is a month', () => {
  expect(fieldsOf({ issued: { 'date-parts': [[2014, 6]] } })['rft.date']).toBe('2014-06');
});
