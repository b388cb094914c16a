import { expect, test } from 'vitest';
import { findAsks, questionOf, storedWords, totalOf } from '../../src/search/asks.ts';
import { weightOf } from '../../src/search/leads.ts';
import { lexiconBy, lexiconOf, listed } from './search-support.ts';

const lexicon = lexiconOf([
  listed('subjects/jail/', {
    title: 'FreeBSD jails',
    summary: 'Containers of FreeBSD.',
    asks: ['who made jails', 'why did FreeBSD build jails'],
  }),
  listed('claims/aufs/', {
    title: 'aufs is in the kernel',
    asks: ['why did docker drop aufs', 'is aufs in the mainline kernel'],
  }),
  listed('concepts/data/', { asks: ['容器删了数据还在吗', '怎样保存容器里的数据'] }),
  ...Array.from({ length: 30 }, (_, number) =>
    listed(`events/${number}/`, { title: `docker ${number}`, summary: 'Docker and containers' }),
  ),
]);
const found = async (query: string) => (await findAsks([query], lexicon)).map(({ page: { path } }) => path);

test('a question is taken apart into words, single characters and ways of asking', () => {
  expect(questionOf('Why did Docker drop aufs?')).toEqual({
    words: ['dock', 'drop', 'auf'],
    characters: [],
    ways: 'y',
  });
  expect(questionOf('容器删了数据还在吗')).toMatchObject({
    words: expect.arrayContaining(['容器', '数据']),
    characters: expect.arrayContaining(['删']),
  });
  expect(questionOf('谁发明了容器').ways).toBe('w');
  expect(questionOf('docker是什么时候发布的').words).toEqual(['dock', '发布']);
  expect(questionOf('为什么要用docker')).toEqual({ words: ['dock'], characters: ['用'], ways: 'y' });
  expect(questionOf('容器').ways).toBe('');
});

// 點解 and 係咩, as the traditional characters of Hong Kong come out in simplified ones.
test.each([
  ['点解要用docker', '为什么要用docker'],
  ['边个整docker', '谁整docker'],
  ['docker系什么', 'docker是什么'],
  ['几时有docker', '什么时候有docker'],
  ['docker点样装', 'docker怎样装'],
])('%s asks the same as %s', (cantonese, mandarin) => {
  const { ways, words } = questionOf(cantonese);
  expect({ ways, words }).toEqual({ ways: questionOf(mandarin).ways, words: questionOf(mandarin).words });
});

test('who made a thing is asked by what they did as well', () => {
  for (const text of ['founders of heroku', 'inventor of jails', 'docker的发明人', '云计算之父'])
    expect(questionOf(text).ways, text).toBe('w');
  expect(questionOf('the linux foundation').ways).toBe('');
});

test('the page that answers the same in other words is found first', async () => {
  expect((await found('what made docker drop aufs'))[0]).toBe('claims/aufs/');
  expect((await found('reasons why freebsd has jails'))[0]).toBe('subjects/jail/');
  expect((await found('删掉容器以后数据还在不在'))[0]).toBe('concepts/data/');
});

test('the same question is wholly alike, another one less, and nothing is like what is not asked', async () => {
  const [same] = await findAsks(['who made jails'], lexicon);
  expect(same).toMatchObject({ share: 1, likeness: expect.closeTo(1, 1) });
  const [other] = await findAsks(['who made jails for windows'], lexicon);
  expect(other?.page.path).toBe('subjects/jail/');
  expect(other?.likeness).toBeLessThan(same?.likeness ?? 0);
  expect(await found('who wrote lambda')).toEqual([]);
});

test('of several forms of a query the likest counts, and each page comes once', async () => {
  const pages = await findAsks(['who made prisons', 'who made jails', 'why jails'], lexicon);
  expect(pages.map(({ page }) => page.path)).toEqual(['subjects/jail/']);
  expect(pages[0]?.likeness).toBeCloseTo(1, 1);
});

test('a question is stored by its words, without those that only ask', () => {
  expect(storedWords('What is Docker-Compose?')).toBe('docker compose');
  expect(storedWords('什么是容器？')).toBe('容器');
});

test('a question says what its words say, one and a half for each single character and one for each way', () => {
  const weightOfWord = (word: string) => (word === 'dock' ? 4 : 2);
  const question = { words: ['dock', 'auf'], characters: ['用', '删', '装'], ways: 'wy' };
  expect(totalOf(question, weightOfWord)).toBe(4 + 2 + 4.5 + 2);
  expect(totalOf({ words: [], characters: [], ways: '' }, weightOfWord)).toBe(0);
});

test('single characters are told once each, and only where they are words', () => {
  expect(questionOf('他用它，我用它，用k8s').characters.filter((character) => character === '用')).toEqual([
    '用',
  ]);
  expect(questionOf('a b 容器').characters).toEqual([]);
});

test('how alike two questions are is the share of what is asked that is answered, and the other way round', async () => {
  const jail = weightOf(1, 2);
  const unheld = weightOf(0, 2);
  const ask = async (query: string, ...asks: (readonly [string, string, number, number])[]) =>
    (
      await findAsks(
        [query],
        lexiconBy([['light'], ['weighty', 1]], { jail: { words: { jail: [1, 0] }, asks } }),
      )
    ).map(({ page, share, likeness }) => [page.path, share, likeness]);
  const whole = jail + 1;
  expect(await ask('who made jails', ['made jail', 'w', 0, 9])).toEqual([
    ['light', expect.closeTo(1), expect.closeTo((whole + unheld) / 9)],
  ]);
  expect(await ask('why jail', ['jail', 'w', 0, 0.5])).toEqual([
    ['light', expect.closeTo(jail / whole), expect.closeTo(jail / whole)],
  ]);
  expect(await ask('why jail', ['jail', 'y', 0, 1], ['jail', 'y', 1, 1], ['jail', '', 1, 1])).toEqual([
    ['weighty', 1, 1],
    ['light', 1, 1],
  ]);
  expect(await ask('why jail用', ['jail用', '', 0, 1])).toEqual([
    ['light', expect.closeTo((jail + 1.5) / (whole + 1.5)), expect.closeTo((jail + 1.5) / (whole + 1.5))],
  ]);
  expect(await ask('why jail', ['cell', 'y', 0, 1], ['jail', 'y', 7, 1])).toEqual([]);
});
