import { describe, expect, test } from 'vitest';
import { PAGES_A_WORD } from '../../src/search/build/lexicon-files.ts';
import { findLeads, weightOf, weighUnits } from '../../src/search/leads.ts';
import { lexiconBy, lexiconOf, listed } from './search-support.ts';

async function ask(pages: Parameters<typeof lexiconOf>[0], query: string) {
  const { pages: found, weights } = await findLeads(query, lexiconOf(pages));
  return { found: found.map(({ page }) => page.path), weights };
}

const common = Array.from({ length: PAGES_A_WORD + 5 }, (_, number) =>
  listed(`page-${number}`, { title: 'Page', summary: 'Tells of containers.' }),
);

describe('leads', () => {
  const pages = [
    listed('limits', { title: 'Docker Hub limits free pulls', summary: 'Mirrors spread.' }),
    listed('etcd', { summary: 'A key-value store that keeps the state of a cluster.' }),
    listed('cow', { title: 'Dirty COW（脏牛）漏洞公开', summary: '内核写时复制中存在九年的竞态。' }),
    listed('safe', { title: 'Containers', asks: ['why is it safe to run sudo in one', '怎样省内存'] }),
    listed('purchase', { title: 'IBM acquires Red Hat', summary: 'For 34 billion dollars.' }),
  ];

  test.each([
    ['a word of the title', 'limits', 'limits'],
    ['a word of the summary', 'stores', 'etcd'],
    ['a Chinese word that no dictionary holds', '脏牛', 'cow'],
    ['a part of a Chinese word', '时复制', 'cow'],
    ['a word of what is asked of it', 'sudo', 'safe'],
    ['a Chinese word of what is asked of it', '内存', 'safe'],
    ['another word for the same', 'red hat bought', 'purchase'],
    ['a word for the same in the other language', '收购', 'purchase'],
  ])('are found by %s', async (_, query, wanted) => {
    expect((await ask(pages, query)).found).toEqual([wanted]);
  });

  test('are not found by words that they do not hold', async () => {
    expect((await ask(pages, 'virtual machines')).found).toEqual([]);
    expect((await ask(pages, 'why')).found).toEqual([]);
  });

  test('that hold a rarer word come first', async () => {
    const rare = listed('rare', { title: 'Seccomp', summary: 'Filters system calls.' });
    const { found, weights } = await ask([...common, rare], 'containers seccomp');
    expect(found[0]).toBe('rare');
    expect(weights.get('seccomp')).toBeGreaterThan(weights.get('contain') ?? Number.NaN);
  });

  test('of a word on many pages are those that have it in the title', async () => {
    const titled = listed('titled', { title: 'Containers', summary: 'What they are.' });
    expect((await ask([...common, titled], 'container')).found).toContain('titled');
  });
});

describe('what a word says', () => {
  test('is more the fewer pages hold it, and half where none does', () => {
    expect(weightOf(1, 2)).toBeCloseTo(Math.log(2));
    expect(weightOf(3, 28)).toBeCloseTo(Math.log(8));
    expect(weightOf(0, 7)).toBeCloseTo(Math.log(8) / 2);
  });

  test('is found from all words that mean the same, of several neighbours from the rarest', async () => {
    const lexicon = lexiconBy(
      Array.from({ length: 30 }, (_, number) => [`p${number}`]),
      {
        depend: { words: { depend: [2, 0, 1] } },
        rely: { words: { rely: [3, 2] } },
        控制: { words: { 控制: [9] } },
        制组: { words: { 制组: [4] } },
      },
    );
    expect(await weighUnits(['depend', '控制组', 'toString'], lexicon)).toEqual(
      new Map([
        ['depend', weightOf(5, 30)],
        ['控制组', weightOf(4, 30)],
        ['toString', weightOf(0, 30)],
      ]),
    );
    expect([...(await findLeads('depend', lexicon)).weights]).toEqual([['depend', weightOf(5, 30)]]);
  });
});

describe('the share of a query that a page holds', () => {
  const pages = [['a'], ['b', 1], ['c', 3]] as const;

  test('is by weight, the largest first, of equal ones the weightier page', async () => {
    const lexicon = lexiconBy(pages, {
      jail: { words: { jail: [3, 0, 1, 2] } },
      prison: { words: { prison: [1, 0] } },
    });
    const { pages: found } = await findLeads('jail prison', lexicon);
    const [common, rare] = [weightOf(3, 3), weightOf(1, 3)];
    expect(found.map(({ page, share }) => [page.path, share])).toEqual([
      ['a', expect.closeTo(1)],
      ['c', expect.closeTo(common / (common + rare))],
      ['b', expect.closeTo(common / (common + rare))],
    ]);
  });

  test('is no more than whole of a word that it holds in several forms, and in part of a part', async () => {
    const lexicon = lexiconBy(pages, {
      depend: { words: { depend: [1, 0] } },
      rely: { words: { rely: [2, 0, 1] } },
      互联: { words: { 互联: [2, 0, 2] } },
      联网: { words: { 联网: [1, 2] } },
    });
    const shares = async (query: string) =>
      (await findLeads(query, lexicon)).pages.map(({ page, share }) => [page.path, share]);
    expect(await shares('depend')).toEqual([
      ['b', 1],
      ['a', 1],
    ]);
    expect(await shares('互联网')).toEqual([
      ['c', 1],
      ['a', 0.5],
    ]);
  });

  test('is of the first eight words, each once, and of the best twenty pages', async () => {
    const words = 'one two three four five six seven eight nine';
    const file = (word: string, page: number) => ({ [word]: { words: { [word]: [1, page] as const } } });
    const held = { ...file('eight', 0), ...file('nin', 1), ...file('nine', 1) };
    const eight = await findLeads(`one ${words}`, lexiconBy(pages, held));
    expect([...eight.weights.keys()]).toHaveLength(8);
    expect(eight.pages.map(({ page }) => page.path)).toEqual(['a']);
    const many = Array.from({ length: 21 }, (_, number) => number);
    const lexicon = lexiconBy(
      many.map((number) => [`p${number}`]),
      { jail: { words: { jail: [21, ...many] } } },
    );
    expect((await findLeads('jail', lexicon)).pages).toHaveLength(20);
  });

  test('counts no page that the table does not have', async () => {
    expect((await findLeads('jail', lexiconBy([], { jail: { words: { jail: [1, 7] } } }))).pages).toEqual([]);
  });
});
