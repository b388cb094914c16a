import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  candidatesByText,
  candidatesByTitle,
  type Known,
} from '../../src/search/candidates.ts';
import { type Asked, drawHit, isAnswered, rankCandidates } from '../../src/search/order-hits.ts';
import { askedUnits } from '../../src/search/page-text.ts';
import type { PagefindPage } from '../../src/search/pagefind.ts';
import type { TablePage } from '../../src/search/table.ts';

const row = (path: string, more: Partial<TablePage> = {}): TablePage => ({
  ...{ path, title: path, facts: '', weight: 1, id: path, file: '' },
  ...more,
});
const known = (more: Partial<Known> = {}): Known => ({
  ...{ names: [], leads: { pages: [], weights: new Map() }, asks: [], sides: [], byPath: new Map() },
  ...more,
});
const read = (
  url: string,
  content: string,
  meta: PagefindPage['meta'] = {},
  type?: string,
): PagefindPage => ({
  ...{ url, content, meta, filters: type ? { type: [type] } : {}, sub_results: [] },
});
const name = (page: TablePage, score = 50) => ({ page, names: ['a name'], score });
const ask = (page: TablePage, likeness = 0.5) => ({ page, share: 0.5, likeness });
const urls = (candidates: readonly Candidate[]) => candidates.map(({ url }) => url);

describe('the pages found by title', () => {
  test('are those named side by side, then by name, by question and by summary, each once', () => {
    const [a, b, c, d] = ['subjects/a/', 'subjects/b/', 'subjects/c/', 'subjects/d/'].map((path) =>
      row(path),
    );
    if (!a || !b || !c || !d) throw new Error('four rows');
    const pages = [a, d].map((page) => ({ page, share: 0.25 }));
    const found = candidatesByTitle(
      known({ sides: [c], names: [name(b), name(c)], asks: [ask(a)], leads: { pages, weights: new Map() } }),
      '/base/',
    );
    expect(urls(found)).toEqual(['c', 'b', 'a', 'd'].map((letter) => `/base/subjects/${letter}/`));
    expect(found.map(({ share, isSide, name, ask }) => [share, isSide, name?.score, ask?.likeness])).toEqual([
      [0, true, 50, undefined],
      [0, false, 50, undefined],
      [0.25, false, undefined, 0.5],
      [0.25, false, undefined, undefined],
    ]);
    expect(found[2]).not.toHaveProperty('name');
    expect(found[3]).not.toHaveProperty('ask');
  });

  test('are known by their row alone', () => {
    const page = row('zh-cn/events/a/', { title: 'Jails', facts: '14 March 2000', weight: 3 });
    const [found] = candidatesByTitle(known({ names: [name(page)] }), '/');
    expect(found).toMatchObject({
      ...{ url: '/zh-cn/events/a/', type: 'event', weight: 3, textScore: 0, row: page },
      text: { folded: 'jails 14 march 2000', foldedTitle: 'jails' },
    });
    expect(found).not.toHaveProperty('page');
  });

  test('are the best twelve by name, and by question', () => {
    const rows = (kind: string) => Array.from({ length: 15 }, (_, number) => row(`${kind}${number}/`));
    const twelve = (kind: string) => Array.from({ length: 12 }, (_, number) => `/${kind}${number}/`);
    const names = rows('n').map((page) => name(page));
    const asks = rows('q').map((page) => ask(page));
    expect(urls(candidatesByTitle(known({ names }), '/'))).toEqual(twelve('n'));
    expect(urls(candidatesByTitle(known({ asks }), '/'))).toEqual(twelve('q'));
  });
});

describe('the pages found by text', () => {
  test('have what was read of them, and what is known of them by their path', () => {
    const a = row('subjects/a/', { weight: 2 });
    const page = read(
      '/base/subjects/a/',
      'Packs software.',
      { title: 'Docker', date: 'since 2013' },
      'subject',
    );
    const all = known({ names: [name(a)], sides: [a], byPath: new Map([[a.path, a]]) });
    const [found] = candidatesByText([{ page, score: 0.7 }], all, '/base/');
    expect(found).toMatchObject({
      ...{ url: '/base/subjects/a/', type: 'subject', weight: 2, textScore: 0.7, page, row: a },
      ...{ share: 0, isSide: true, name: { score: 50 } },
      text: { folded: 'docker since 2013 packs software', foldedTitle: 'docker' },
    });
  });

  test('weigh nothing where they stand in no table, and may have neither title nor kind', () => {
    const [found] = candidatesByText([{ page: read('/untold/', 'Text.'), score: 0 }], known(), '/');
    expect(found).toMatchObject({ type: undefined, weight: 0, text: { folded: ' text', foldedTitle: '' } });
    expect(found).not.toHaveProperty('row');
  });

  test('are prepared once, though they are found again with the next letter', () => {
    const page = read('/again/', 'Text.');
    const [first, second] = [0, 1].map((score) => candidatesByText([{ page, score }], known(), '/')[0]?.text);
    expect(second).toBe(first);
  });
});

const asked = (words: string, query = words): Asked => ({ base: '/', query, words });
let pages = 0;
/** A page whose text was read. */
function text(title: string, content: string, more: Partial<Candidate> = {}): Candidate {
  const [found] = candidatesByText(
    [{ page: read(`/candidate-${pages++}/`, content, { title }), score: 0 }],
    known(),
    '/',
  );
  if (!found) throw new Error('no candidate');
  return { ...found, ...more };
}
/** A page of which only the row is known. */
function titled(title: string, more: Partial<Candidate> = {}): Candidate {
  const [found] = candidatesByTitle(known({ sides: [row(`candidate-${pages++}/`, { title })] }), '/');
  if (!found) throw new Error('no candidate');
  return { ...found, isSide: false, ...more };
}

describe('the order of candidates', () => {
  const order = (words: string, candidates: readonly Candidate[], query = words) =>
    rankCandidates(asked(words, query), candidates, new Map(askedUnits(words).map((unit) => [unit, 1])));

  test('is by what speaks for them, and each says what that is', () => {
    const [inText, inTitle] = [text('Other', 'Tells of jails.'), text('Jails', 'Tells of jails.')];
    const ranked = order('jails', [inText, inTitle]);
    expect(ranked.map(({ candidate }) => candidate)).toEqual([inTitle, inText]);
    expect(ranked.map(({ signs }) => signs.title)).toEqual([1, 0]);
  });

  test('leaves out what holds nothing of the query and is not known by anything else', () => {
    const nothing = ['Other', 'Tells of zones.'] as const;
    const page = row('a/');
    const kept = [
      text(...nothing, { name: name(page) }),
      text(...nothing, { ask: ask(page) }),
      text(...nothing, { isSide: true }),
      titled('Other', { share: 0.1 }),
      text('Other', 'Tells of jails.'),
    ];
    const left = [text(...nothing), text(...nothing, { share: 0.1 }), titled('Other')];
    expect(new Set(order('jails', [...left, ...kept]).map(({ candidate }) => candidate))).toEqual(
      new Set(kept),
    );
    expect(order('jails', [])).toEqual([]);
  });

  test('has concepts before where things are compared, be it by a word or by being named side by side', () => {
    const compares = (query: string, more: Partial<Candidate> = {}) =>
      order(
        'jails zones',
        [text('Jails', 'And zones.', { type: 'concept' }), text('Zones', 'X', more)],
        query,
      ).find(({ candidate: { type } }) => type === 'concept')?.signs.compares;
    expect(compares('difference between jails and zones')).toBe(1);
    expect(compares('jails or zones', { isSide: true })).toBe(1);
    expect(compares('jails zones')).toBe(0);
  });

  test('sees words side by side as they were asked', () => {
    const [ranked] = order('copy write', [text('Layers', 'Copy on write.')], 'copy on write');
    expect(ranked?.signs.phrases).toBe(1);
  });
});

describe('a query is answered', () => {
  const answered = (candidate: Candidate) => isAnswered([{ candidate, signs: {} }], asked('jails'));
  const page = row('a/');
  const other = (more: Partial<Candidate>) => answered(text('Other', 'Tells of zones.', more));

  test('by a page that holds all words, has such a name, or answers such a question', () => {
    expect(answered(text('Other', 'Tells of jails.'))).toBe(true);
    expect(other({})).toBe(false);
    expect([other({ name: name(page, 60) }), other({ name: name(page, 59) })]).toEqual([true, false]);
    expect([other({ ask: ask(page, 0.6) }), other({ ask: ask(page, 0.59) })]).toEqual([true, false]);
    expect(isAnswered([], asked('jails'))).toBe(false);
  });

  test('by one page of several', () => {
    const ranked = [text('A', 'Zones.'), text('B', 'Jails.')].map((candidate) => ({ candidate, signs: {} }));
    expect(isAnswered(ranked, asked('jails'))).toBe(true);
  });
});

describe('a candidate is shown', () => {
  const page = row('a/');
  const drawn = (candidate: Candidate) => {
    const { isExact, isComplete } = drawHit(candidate, asked('copy write', 'copy on write'));
    return [isExact, isComplete];
  };

  test('as exact where it holds the query word for word or is named so, and as complete with all words', () => {
    expect(drawn(text('Layers', 'Made by copy on write.'))).toEqual([true, true]);
    expect(drawn(text('Layers', 'They copy and write.'))).toEqual([false, true]);
    expect(drawn(text('Layers', 'They copy.'))).toEqual([false, false]);
    expect(drawn(text('Layers', 'X', { name: name(page, 100) }))).toEqual([true, true]);
    expect(drawn(text('Layers', 'X', { name: name(page, 99) }))).toEqual([false, false]);
    expect(drawn(titled('Copy on write'))).toEqual([true, true]);
    expect(drawn(titled('Write a copy'))).toEqual([false, true]);
    expect(drawn(titled('Layers'))).toEqual([false, false]);
  });

  test('with a passage where its text was read, and by its row where it was not', () => {
    const hit = drawHit(text('Layers', 'They copy.'), asked('copy'));
    expect(hit.passage.pieces.map(({ text }) => text).join('')).toBe('They copy.');
    expect(drawHit(titled('Layers'), asked('copy'))).toMatchObject({
      title: 'Layers',
      passage: { pieces: [] },
    });
    const { page: _, row: __, ...nothing } = titled('Layers', { url: '/layers/' });
    expect(() => drawHit(nothing, asked('copy'))).toThrow('nothing is known of /layers/');
  });
});
