import { describe, expect, inject, test } from 'vitest';
import { search } from '../../src/search/engine.ts';
import { toPagefind } from '../../src/search/filters.ts';
import type { Hit } from '../../src/search/hits.ts';
import { builtSearch } from './support/built-search.ts';

const english = () => builtSearch(inject('address'), 'en');

/** The words that a hit or a section marks in its passage. */
const marksOf = ({ passage }: Pick<Hit, 'passage'>) =>
  passage.pieces.flatMap(({ text, isMarked }) => (isMarked ? [text] : []));

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

  test('mark the words at the beginning of a page, in its sections, and in summaries', async () => {
    const { hits } = await search(english(), { text: 'jail' });
    const [named] = hits;
    expect(named?.url).toBe('/subjects/freebsd-jail/');
    expect(hits.slice(0, 1).flatMap(marksOf)).toContainEqual(expect.stringMatching(/^jails?$/));
    expect(named?.sections.length).toBeGreaterThan(0);
    for (const section of named?.sections ?? [])
      expect(marksOf(section).join(' '), section.url).toMatch(/jail/i);
    const events = hits.filter(({ url }) => /^\/events\/freebsd-/.test(url));
    expect(events.length).toBeGreaterThan(0);
    for (const hit of events) expect(marksOf(hit).join(' '), hit.url).toMatch(/jail/i);
  });

  test.each([
    ['en', ['docker', 'chroot', 'copy on write', 'leaky vessels']],
    ['zh-CN', ['容器', '控制组', '写时复制', 'docker']],
  ] as const)(
    'have a title at first, and at last show what their page says, in %s',
    async (language, queries) => {
      const sources = builtSearch(inject('address'), language);
      let early = 0;
      for (const text of queries) {
        const shown: Hit[] = [];
        const { hits } = await search(sources, { text, onFirst: (first) => shown.push(...first.hits) });
        early += shown.length;
        for (const { url, title } of shown) expect(title, `${text}: ${url}`).not.toBe('');
        for (const { url, passage } of hits) expect(passage.pieces, `${text}: ${url}`).not.toEqual([]);
      }
      expect(early).toBeGreaterThan(5);
    },
  );

  test('show no section that holds none of the words', async () => {
    const language = { en: ['control groups', 'kubernates', 'solaris zones'], 'zh-CN': ['控制组', '鏡像'] };
    for (const [tag, queries] of Object.entries(language))
      for (const text of queries) {
        const { hits } = await search(builtSearch(inject('address'), tag as 'en' | 'zh-CN'), { text });
        for (const { url, title, passage } of hits.flatMap(({ sections }) => sections))
          expect([...marksOf({ passage }), title].join(' '), `${text}: ${url}`).toMatch(
            /control|group|solaris|zone|控制|镜像/i,
          );
      }
  });

  test('show the characters of a shell as they are', async () => {
    const { hits } = await search(english(), { text: 'cgroups' });
    const passages = hits
      .flatMap(({ sections }) => sections)
      .map(({ passage }) => passage.pieces.map(({ text }) => text).join(''));
    expect(passages.filter((text) => text.includes('echo $$ > /'))).toHaveLength(1);
    expect(passages.filter((text) => /&[gl]t;/.test(text))).toEqual([]);
  });

  test.each([
    ['Architectural Principles for Virtual Computer Systems', '/sources/goldberg-1973-architectural/'],
    // Named on the page of a subject too.
    ['Fork Yeah! The Rise and Development of illumos', '/sources/cantrill-2011-fork-yeah/'],
  ])('lead from the title of a source to it: %s', async (text, wanted) => {
    const { hits } = await search(english(), { text });
    expect(hits[0]?.url).toBe(wanted);
  });

  // The event that is wanted says it with another word.
  test.each([
    ['en', 'openshift introduced', '/events/openshift-launch/'],
    ['en', 'kubernetes unveiled', '/events/k8s-announced/'],
    ['en', 'docker sold to mirantis', '/events/mirantis-docker/'],
    ['zh-CN', 'dockershim废弃', '/zh-cn/events/dockershim-removed/'],
  ] as const)('come of words that mean the same: in %s, of %s, %s', async (language, text, wanted) => {
    const { hits } = await search(builtSearch(inject('address'), language), { text });
    expect(hits.slice(0, 3).map(({ url }) => url)).toContain(wanted);
  });

  test('lead from traditional characters, sound and the other language to the subject', async () => {
    const chinese = builtSearch(inject('address'), 'zh-CN');
    for (const text of ['容器編排', 'rongqi bianpai', 'container orchestration'])
      expect((await search(chinese, { text })).hits[0]?.url).toBe('/zh-cn/subjects/container-orchestration/');
    expect((await search(english(), { text: '控制组' })).hits[0]?.url).toBe('/subjects/cgroups/');
  });

  test('come of a word that is mended, said to be meant, where no page holds it', async () => {
    const { hits } = await search(english(), { text: 'promethius monitoring' });
    expect(hits[0]).toMatchObject({ url: '/subjects/prometheus/', isNear: true });
    expect(hits.slice(1).some(({ isNear }) => isNear)).toBe(false);
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
