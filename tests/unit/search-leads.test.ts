import { describe, expect, test } from 'vitest';
import { PAGES_A_WORD } from '../../src/search/build/lexicon-files.ts';
import { findLeads } from '../../src/search/leads.ts';
import { lexiconOf, listed } from './search-support.ts';

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
