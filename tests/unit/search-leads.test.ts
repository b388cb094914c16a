import { describe, expect, test } from 'vitest';
import { leadFiles } from '../../src/search/build/leads.ts';
import { findLeads, type LeadPage, PAGES_A_WORD } from '../../src/search/leads.ts';

function page(p: string, t: string, s: string, w = 1): LeadPage {
  return { p, t, f: '', s, w };
}

async function ask(pages: readonly LeadPage[], query: string) {
  const files = leadFiles(pages);
  return findLeads(query, async (number) => files[number] ?? { pages: [], words: {} });
}

const common = Array.from({ length: PAGES_A_WORD + 5 }, (_, number) =>
  page(`page-${number}`, 'Page', 'Tells of containers.'),
);

describe('leads', () => {
  const pages = [
    page('limits', 'Docker Hub limits free pulls', 'Mirrors spread.'),
    page('etcd', 'etcd', 'A key-value store that keeps the state of a cluster.'),
    page('cow', 'Dirty COW（脏牛）漏洞公开', '内核写时复制中存在九年的竞态。'),
    page('purchase', 'IBM acquires Red Hat', 'For 34 billion dollars.'),
  ];

  test.each([
    ['a word of the title', 'limits', 'limits'],
    ['a word of the summary', 'stores', 'etcd'],
    ['a Chinese word that no dictionary holds', '脏牛', 'cow'],
    ['a part of a Chinese word', '时复制', 'cow'],
    ['another word for the same', 'red hat bought', 'purchase'],
    ['a word for the same in the other language', '收购', 'purchase'],
  ])('are found by %s', async (_, query, wanted) => {
    expect((await ask(pages, query)).pages.map(({ p }) => p)).toEqual([wanted]);
  });

  test('are not found by words that they do not hold', async () => {
    expect((await ask(pages, 'virtual machines')).pages).toEqual([]);
  });

  test('that hold a rarer word come first', async () => {
    const rare = page('rare', 'Seccomp', 'Filters system calls.');
    const { pages: found, weights } = await ask([...common, rare], 'containers seccomp');
    expect(found[0]?.p).toBe('rare');
    expect(weights.get('seccomp')).toBeGreaterThan(weights.get('contain') ?? Number.NaN);
  });

  test('of a word on many pages are those that have it in the title', async () => {
    const titled = page('titled', 'Containers', 'What they are.');
    const { pages: found } = await ask([...common, titled], 'container');
    expect(found.map(({ p }) => p)).toContain('titled');
  });
});
