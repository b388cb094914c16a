import { globSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Question, searchBoth } from '../../src/search/bilingual.ts';
import { writeIndex } from '../../src/search/build/page-index.ts';
import { searchWords } from '../../src/search/build/search-words.ts';
import { countPages } from '../../src/search/count-pages.ts';
import { type Answer, type Request, type Sources, search } from '../../src/search/engine.ts';
import type { Hit } from '../../src/search/hits.ts';
import { wordsIn } from '../../src/site/words.ts';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { historyOf } from '../support/history-of.ts';
import { type SmallPage, type SmallSite, smallSite } from '../support/small-site.ts';

// The whole way of a query, from written pages over Pagefind's own index to hits, on a site small enough
// that each answer can be told beforehand.

const subject = (en: string, zh: string, fields: object = {}) => ({ name: { en, 'zh-CN': zh }, ...fields });
const history = historyOf({
  subjects: {
    docker: subject('Docker', 'Docker', {
      summary: { en: 'A program that packs software into images.', 'zh-CN': '把软件装进镜像的程序。' },
      active: { from: '2013' },
    }),
    swarm: subject('Docker Swarm', 'Docker Swarm', { weight: 'supporting' }),
    kubernetes: subject('Kubernetes', 'Kubernetes', { aliases: ['K8s'] }),
    vm: subject('Virtual machine', '虚拟机', { aliases: ['VM'] }),
    cow: subject('Copy-on-write', '写时复制'),
  },
  events: {
    shown: {
      title: { en: 'Docker is shown in public', 'zh-CN': 'Docker公开亮相' },
      date: '2013-03-15',
      level: 1,
    },
  },
  claims: {
    first: {
      stated: { en: 'Docker was the first.', 'zh-CN': 'Docker是第一个。' },
      asks: {
        en: ['is a virtual machine free', 'who was it before docker'],
        'zh-CN': ['虚拟机要钱吗', '之前是谁'],
      },
    },
  },
  words: { en: { 'facts.since': 'since {{since}}', 'kind.tool': 'Tool', 'verdict.wrong': 'Wrong' } },
});

const page = (path: string, type: string, title: string, body: string, more = {}): SmallPage => ({
  ...{ path, type, title, body, ...more },
});
const TITLE = 'Annals of the Portable Hypervisor';
const mentions = Array.from({ length: 12 }, (_, number) =>
  page(
    `events/mention-${number}/`,
    'event',
    `Meeting ${number}`,
    '<p>They spoke of a daemon and a portable one.</p>',
    {
      decade: number < 9 ? '2010' : '2020',
    },
  ),
);
const pages = {
  en: [
    page(
      'subjects/docker/',
      'subject',
      'Docker',
      `<p>Docker packs software into images.</p>
      <h2 id="layers">Layers</h2><p>An image has layers, each copy-on-write.</p>
      <h2 id="daemon">The daemon</h2><p>One daemon starts all.</p>`,
      { date: 'Tool · since 2013' },
    ),
    page('subjects/swarm/', 'subject', 'Docker Swarm', '<p>Many machines as one.</p>'),
    page('subjects/kubernetes/', 'subject', 'Kubernetes', '<p>It runs pods on many machines.</p>'),
    page('subjects/vm/', 'subject', 'Virtual machine', '<p>A machine made by a program.</p>'),
    page('subjects/cow/', 'subject', 'Copy-on-write', '<p>What is written is copied first.</p>'),
    page('events/shown/', 'event', 'Docker is shown in public', '<p>Five minutes at a meeting.</p>', {
      ...{ date: '15 March 2013', decade: '2010' },
    }),
    page('claims/first/', 'claim', 'Docker was the first.', '<p>Jails were there before.</p>'),
    page('concepts/both/', 'concept', 'Kubernetes and virtual machines', '<p>What each of them shares.</p>'),
    ...mentions,
    page('sources/annals/', 'source', TITLE, '<p>A book.</p>'),
    page('sources/rare/', 'source', 'A xylophone', '<p>Of wood.</p>'),
  ],
  'zh-CN': [
    page('subjects/docker/', 'subject', 'Docker', '<p>Docker把软件装进镜像，用写时复制的层。</p>'),
    page('subjects/vm/', 'subject', '虚拟机', '<p>由程序模拟的机器。</p>'),
    page('subjects/cow/', 'subject', '写时复制', '<p>先复制，再写。</p>'),
    page('sources/annals/', 'source', TITLE, '<p>一本书。</p>'),
  ],
};

let site: SmallSite;
let english: Sources;
let chinese: Sources;
beforeAll(async () => {
  site = await smallSite(history, pages);
  english = site.sources('en');
  chinese = site.sources('zh-CN');
});
afterAll(() => site.close());

const ask = (text: string, more: Omit<Request, 'text'> = {}, sources = english): Promise<Answer> =>
  search(sources, { text, ...more });
const urls = ({ hits }: Answer) => hits.map(({ url }) => url);
const marked = ({ pieces }: Hit['passage']) =>
  pieces.flatMap(({ text, isMarked }) => (isMarked ? [text] : []));

describe('a name', () => {
  test('leads to its page first, with what it is, its beginning and the sections that hold it', async () => {
    const { hits, query, written } = await ask(' docker ');
    const [hit] = hits;
    expect([query, written]).toEqual(['docker', 'docker']);
    expect(hit).toMatchObject({
      ...{ url: '/subjects/docker/', title: 'Docker', type: 'subject', facts: 'Tool · since 2013' },
      ...{ isExact: true, isComplete: true },
    });
    expect(hit?.passage.pieces.map(({ text }) => text).join('')).toMatch(/^Docker packs software/);
    expect(marked(hit?.passage ?? { pieces: [] })).toContain('Docker');
    expect(hits.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['/subjects/swarm/', '/events/shown/', '/claims/first/']),
    );
  });

  test.each([
    ['an alias', 'K8s', '/subjects/kubernetes/'],
    ['half a name', 'kubern', '/subjects/kubernetes/'],
    ['with a word that asks', 'what is docker', '/subjects/docker/'],
    ['an abbreviation among others', 'VM program', '/subjects/vm/'],
  ])('%s leads to its page', async (_, text, url) => {
    expect(urls(await ask(text))[0]).toBe(url);
  });

  test.each([
    ['写时复制', '/zh-cn/subjects/cow/'],
    ['寫時複製', '/zh-cn/subjects/cow/'],
    ['虛擬機', '/zh-cn/subjects/vm/'],
  ])('in Chinese: %s leads to its page', async (text, url) => {
    const answer = await ask(text, {}, chinese);
    expect(urls(answer)[0]).toBe(url);
    expect(answer.query).toBe(text);
    expect(answer.hits[0]?.isExact).toBe(true);
  });

  test('that is misspelt is offered, before what else was found; a long question is none', async () => {
    const { hits, total } = await ask('dcoker');
    expect(hits[0]).toMatchObject({ url: '/subjects/docker/', isNear: true, isExact: false });
    expect(total).toBe(hits.length);
    expect(urls(await ask('kubernetez'))[0]).toBe('/subjects/kubernetes/');
    expect((await ask('dcoker xa xb xc')).hits.filter(({ isNear }) => isNear)).toEqual([]);
    expect((await ask('docker')).hits.filter(({ isNear }) => isNear)).toEqual([]);
  });
});

describe('words in the texts', () => {
  test('lead to the section that holds them, whose passage marks them', async () => {
    const { hits } = await ask('image layers');
    const [section] = hits[0]?.sections ?? [];
    expect(hits[0]).toMatchObject({ url: '/subjects/docker/', isExact: false, isComplete: true });
    expect(section).toMatchObject({ url: '/subjects/docker/#layers', title: 'Layers' });
    expect(marked(section?.passage ?? { pieces: [] })).toEqual(expect.arrayContaining(['image', 'layers']));
  });

  test('that stand as they were asked make an answer exact, and others do not', async () => {
    expect((await ask('packs software into images')).hits[0]?.isExact).toBe(true);
    const { hits } = await ask('software docker daemon');
    expect(hits[0]?.url).toBe('/subjects/docker/');
    expect(hits.filter(({ isExact }) => isExact)).toEqual([]);
  });

  test('of which no page holds all lead to pages with some', async () => {
    const { hits } = await ask('daemon xylography');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter(({ isComplete }) => isComplete)).toEqual([]);
  });

  test('that no page holds lead nowhere', async () => {
    expect(await ask('qqqqqq')).toMatchObject({ hits: [], total: 0 });
    expect(await ask(' ?! ')).toEqual({ query: '?!', written: '?!', hits: [], total: 0, counts: {} });
  });
});

test('the page that says it answers a question is looked at, though others are named so', async () => {
  const compared: string[] = [];
  const onRanked: Request['onRanked'] = (ranked) =>
    compared.push(...ranked.filter(({ candidate }) => candidate.page).map(({ candidate: { url } }) => url));
  await ask('is a virtual machine free', { limit: 1, onRanked });
  expect(compared).toContain('/claims/first/');
});

test('as many hits are given as are wanted, and all are counted', async () => {
  const few = await ask('daemon', { limit: 3 });
  expect(few.hits).toHaveLength(3);
  expect(few.total).toBe(13);
  expect((await ask('daemon')).hits).toHaveLength(8);
  const all = await ask('daemon', { limit: 40 });
  expect(all.hits).toHaveLength(13);
  expect(all.total).toBe(13);
});

describe('sources', () => {
  const isSource = ({ url }: Hit) => url.startsWith('/sources/');

  test('are searched where little else is found', async () => {
    expect(urls(await ask('xylophone'))[0]).toBe('/sources/rare/');
    expect((await ask('portable')).hits.filter(isSource)).toEqual([]);
  });

  test('are searched where that is wanted', async () => {
    const wide = await ask('portable', { isWide: true, limit: 40 });
    expect(wide.hits.filter(isSource).map(({ url }) => url)).toEqual(['/sources/annals/']);
  });

  test('are found by a title that no other page holds', async () => {
    expect(urls(await ask(TITLE))[0]).toBe('/sources/annals/');
  });
});

describe('narrowed', () => {
  const only = (type: string) => ({ filters: { type: { any: [type] } } });

  test('only the pages of the kinds wanted are given, by name too', async () => {
    expect(urls(await ask('docker', only('event')))).toEqual(['/events/shown/']);
    expect(urls(await ask('docker', only('subject'))).sort()).toEqual([
      '/subjects/docker/',
      '/subjects/swarm/',
    ]);
    expect((await ask('docker', only('concept'))).hits).toEqual([]);
  });

  test('each filter counts what its values would leave, with the others as they are', async () => {
    const counts = await countPages(english, 'daemon', { type: ['event'], decade: ['2020'] });
    expect(counts.type).toMatchObject({ event: 3, subject: 0 });
    expect(counts.decade).toMatchObject({ 2010: 9, 2020: 3 });
    const all = await countPages(english, '', {});
    expect(all.type).toMatchObject({ event: 13, subject: 5, claim: 1, concept: 1, source: 2 });
    const asked = await countPages(english, 'what is the daemon', {});
    expect(asked.type).toMatchObject({ event: 12, subject: 1 });
  });
});

test('things that are named side by side come before all others, and a page that compares them first', async () => {
  const found = urls(await ask('docker or kubernetes'));
  expect(found.slice(0, 2).sort()).toEqual(['/subjects/docker/', '/subjects/kubernetes/']);
  expect(urls(await ask('difference between kubernetes and virtual machines'))[0]).toBe('/concepts/both/');
});

describe('before the texts are there', () => {
  const first = async (text: string, more: Omit<Request, 'text'> = {}) => {
    const given: Answer[] = [];
    await ask(text, { ...more, onFirst: (answer) => given.push(answer) });
    return given;
  };

  test('a name is answered, without a passage', async () => {
    const [answer, ...others] = await first('docker');
    expect(others).toEqual([]);
    expect(answer?.hits[0]).toMatchObject({
      ...{ url: '/subjects/docker/', title: 'Docker', type: 'subject', facts: 'Tool · since 2013' },
      ...{ passage: { pieces: [] }, sections: [], isExact: true },
    });
    expect(answer?.hits.find(({ url }) => url === '/claims/first/')?.facts).toBe('Wrong');
  });

  test('what is in no title is not, nor what is narrowed', async () => {
    expect(await first('daemon')).toEqual([]);
    expect(await first('docker', { filters: { type: { any: ['subject'] } } })).toEqual([]);
  });
});

describe('where something cannot be had', () => {
  const gone = () => Promise.reject(new Error('gone'));

  test('names are answered without the texts, with those that can be read, and other queries fail', async () => {
    const answer = await ask('docker', {}, { ...english, openTexts: gone, openAll: gone });
    expect(answer).toMatchObject({ isPartial: true, total: answer.hits.length });
    expect(answer.hits[0]?.url).toBe('/subjects/docker/');
    expect(answer.hits[0]?.passage.pieces).not.toEqual([]);
    const blind = await ask('docker', {}, { ...english, openTexts: gone, openAll: gone, readPage: gone });
    expect(blind.hits[0]).toMatchObject({ url: '/subjects/docker/', passage: { pieces: [] } });
    await expect(ask('daemon', {}, { ...english, openTexts: gone, openAll: gone })).rejects.toThrow('gone');
  });

  test('texts are searched without the names', async () => {
    const without = { ...english, openLexicon: gone, openNear: gone };
    expect(urls(await ask('docker', {}, without))).toContain('/subjects/docker/');
    expect((await ask('dcoker', {}, without)).hits.filter(({ isNear }) => isNear)).toEqual([]);
  });

  test('the rest is searched without the sources', async () => {
    const without = { ...english, openAll: gone };
    expect(urls(await ask('image layers', {}, without))[0]).toBe('/subjects/docker/');
    expect(urls(await ask('docker', { isWide: true }, without))[0]).toBe('/subjects/docker/');
  });

  test('a file of words that does not come is asked for again', async () => {
    const files = globSync('pagefind/words/en/[0-9]*.json', { cwd: site.root }).map((file) =>
      join(site.root, file),
    );
    for (const file of files) renameSync(file, `${file}.away`);
    const sources = site.sources('en');
    const first: Answer[] = [];
    const onFirst = (answer: Answer) => first.push(answer);
    await ask('K8s', { onFirst }, sources);
    expect(first).toEqual([]);
    for (const file of files) renameSync(`${file}.away`, file);
    await ask('K8s', { onFirst }, sources);
    expect(first.flatMap(urls)[0]).toBe('/subjects/kubernetes/');
  });
});

describe('from a page of one language', () => {
  const both = (language: 'en' | 'zh-CN', losses = { count: 0 }) =>
    searchBoth({
      ...{ language, losses },
      ...(language === 'en' ? { own: english, other: chinese } : { own: chinese, other: english }),
    });
  const answer = (text: string, language: 'en' | 'zh-CN' = 'en', more: Partial<Question> = {}) =>
    both(language).ask({ text, ...more }, () => {});

  test('the other is not searched where enough is found, unless that is wanted', async () => {
    expect(await answer('docker')).not.toHaveProperty('other');
    const { other } = await answer('docker', 'en', { isBoth: true });
    expect(other && urls(other)).toEqual(['/zh-cn/subjects/docker/']);
  });

  test('the other is searched where little is found, and for what is written in it', async () => {
    expect(urls((await answer('pods', 'zh-CN')).other ?? (await ask('qqq')))).toEqual([
      '/subjects/kubernetes/',
    ]);
    const { own, other } = await answer('docker 镜像');
    expect(own.hits.length).toBeGreaterThanOrEqual(3);
    expect(own.hits.filter(({ isExact }) => isExact)).toEqual([]);
    expect(other?.hits[0]?.url).toBe('/zh-cn/subjects/docker/');
    expect(await answer('写时复制 docker')).toHaveProperty('other');
    expect(await answer('layers of a daemon')).not.toHaveProperty('other');
  });

  test('names of the other that are only like the query are not given, nor more than four hits', async () => {
    expect(await answer('dcoker', 'zh-CN')).not.toHaveProperty('other');
    expect((await answer('daemon', 'zh-CN')).other?.hits).toHaveLength(4);
    expect(await answer('?!')).not.toHaveProperty('other');
  });

  test('it is told where a part of the index was lost meanwhile, and only then', async () => {
    const losses = { count: 5 };
    const search = both('en', losses);
    expect((await search.ask({ text: 'docker' }, () => {})).own).not.toHaveProperty('isIncomplete');
    const lose = () => {
      losses.count++;
    };
    expect((await search.ask({ text: 'docker' }, lose)).own.isIncomplete).toBe(true);
    const counting = search.count('daemon', {});
    losses.count++;
    await expect(counting).rejects.toThrow('a part of the filters');
    expect((await search.count('daemon', {})).type).toMatchObject({ event: 12 });
  });
});

test('an index of no page is a fault that names the pages', async () => {
  await expect(writeIndex(site.root, 'none', 'nowhere/index.html', 4)).rejects.toThrow(
    'search index "none": no page matches nowhere/index.html',
  );
  await close();
});

test.each(LANGUAGES)('no word is missing of those that the search says in %s', (language) => {
  const { types, ...words } = searchWords(wordsIn(language));
  const missing = Object.entries({ ...words, ...types }).filter(([, word]) => !word);
  expect(missing).toEqual([]);
});

test('the words of the interface and of the filters lie beside the index', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(site.root, `pagefind/words/en/${name}.json`), 'utf8'));
  expect(Object.keys(read('interface').types)).toContain('event');
  expect(globSync('pagefind/**/*-ui.*', { cwd: site.root })).toEqual([]);
  expect(globSync('pagefind/zh-cn/fragment/*', { cwd: site.root })).toHaveLength(1);
  expect(globSync('pagefind/en-sources/fragment/*', { cwd: site.root }).length).toBeGreaterThan(0);
});
