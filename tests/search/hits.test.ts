import { describe, expect, inject, test } from 'vitest';
import { search } from '../../src/elements/search/engine.ts';
import { toPagefind } from '../../src/elements/search/filters.ts';
import { builtSearch } from './support/built-search.ts';

const english = () => builtSearch(inject('address'), 'en');

describe('hits', () => {
  test('show an event once, at its own page', async () => {
    for (const text of ['Docker 1.0', 'Docker shown in public for the first time', 'Kubernetes 1.0']) {
      const { hits } = await search(english(), { text });
      const urls = hits.map(({ url }) => url);
      expect(new Set(urls).size).toBe(urls.length);
      expect(urls.filter((url) => url === '/timeline/')).toEqual([]);
    }
  });

  test('hold the sections of an article, with anchors', async () => {
    const { hits } = await search(english(), { text: 'chroot' });
    const sections = hits.flatMap((hit) => hit.sections);
    expect(sections.length).toBeGreaterThan(0);
    for (const { url, title } of sections) {
      expect(url).toMatch(/#./);
      expect(title).not.toBe('');
    }
  });

  test('mark the words in the passage', async () => {
    const { hits } = await search(builtSearch(inject('address'), 'zh-CN'), { text: '写时复制' });
    const marked = hits.flatMap(({ passage }) => passage.pieces.filter(({ isMarked }) => isMarked));
    expect(marked.map(({ text }) => text)).toContain('写时复制');
  });

  test('lead from traditional characters, sound and the other language to the subject', async () => {
    const chinese = builtSearch(inject('address'), 'zh-CN');
    for (const text of ['容器編排', 'rongqi bianpai', 'container orchestration'])
      expect((await search(chinese, { text })).hits[0]?.url).toBe('/zh-cn/subjects/container-orchestration/');
    expect((await search(english(), { text: '控制组' })).hits[0]?.url).toBe('/subjects/cgroups/');
  });

  test('are only of the kinds that were chosen', async () => {
    const filters = toPagefind({ type: ['event'], track: ['security'], decade: ['2010'] });
    const { hits } = await search(english(), { text: 'docker', filters, isWide: true });
    expect(hits.length).toBeGreaterThan(0);
    for (const { url } of hits) expect(url).toMatch(/^\/events\//);
  });

  test.each([
    '',
    '   ',
    '?!…。，',
    '"><img onerror=alert(1)>',
    '"'.repeat(50),
    'x'.repeat(10_000),
    '容'.repeat(10_000),
  ])('come or do not come of %.20s, without a fault', async (text) => {
    const answer = await search(english(), { text });
    expect(answer.hits.length).toBeLessThanOrEqual(12);
  });
});
