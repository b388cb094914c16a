import { expect, test } from 'vitest';
import { beginningOf, findWords, markWords, passageOf } from '../../src/search/passage.ts';

const marked = (text: string, words: readonly string[]) =>
  markWords(text, words).pieces.flatMap(({ text: piece, isMarked }) => (isMarked ? [piece] : []));

test('marks whole words, with their endings, and the phrase as one', () => {
  expect(marked('Jails jailed a jailer; nojail.', ['jail'])).toEqual(['Jails', 'jailed', 'jailer']);
  expect(marked('Docker Compose, compose', ['docker', 'compose'])).toEqual(['Docker Compose', 'compose']);
  expect(marked('A jail, jails', ['jails'])).toEqual(['jail', 'jails']);
  expect(marked('One process, processes', ['processes'])).toEqual(['process', 'processes']);
});

test('marks a Chinese run as a whole, and its parts where it is apart', () => {
  expect(marked('容器运行时负责运行', ['容器运行时'])).toEqual(['容器运行时', '运行']);
  expect(marked('每台虚拟机', ['虚拟机逃逸'])).toEqual(['虚拟机']);
});

test('marks a word of up to three letters more whole, and of a longer one only what was asked', () => {
  expect(marked('jail jailers jailerse', ['jail'])).toEqual(['jail', 'jailers', 'jail']);
  expect(marked('containerization', ['container'])).toEqual(['container']);
  expect(marked('jailed在jail上', ['jail'])).toEqual(['jailed', 'jail']);
  expect(marked('2jail xjail', ['jail'])).toEqual([]);
});

test('marks what is short or has numbers without what follows', () => {
  expect(marked('lxcs', ['lxc'])).toEqual(['lxc']);
  expect(marked('http2x', ['http2'])).toEqual(['http2']);
  expect(marked('9fronts', ['9front'])).toEqual(['9front']);
});

test('marks the singular of what was asked, and takes no other s off', () => {
  expect(marked('a hypervisor', ['hypervisor'])).toEqual(['hypervisor']);
  expect(marked('bus and bu, buse', ['bus'])).toEqual(['bus', 'bus']);
  expect(marked('pods, a pod', ['pods'])).toEqual(['pods']);
});

test('marks a phrase whatever signs stand between, and longer words rather than those in them', () => {
  for (const phrase of ['copy-on-write', 'copy–on—write', 'copy on/write', 'copyonwrite'])
    expect(marked(`a ${phrase}`, ['copy', 'on', 'write'])).toEqual([phrase]);
  expect(marked('copy, on', ['copy', 'on'])).toEqual(['copy', 'on']);
  expect(marked('容器运行时', ['容器', '容器运行时'])).toEqual(['容器运行时']);
  expect(marked('dockerhub', ['docker', 'hub'])).toEqual(['dockerhub']);
  expect(marked('docker hub', ['dockerhub'])).toEqual([]);
});

test('gives a text in pieces, neighbouring words as one, and none that is empty', () => {
  expect(markWords('在容器镜像里', ['镜像', '容器']).pieces).toEqual([
    { text: '在', isMarked: false },
    { text: '容器镜像', isMarked: true },
    { text: '里', isMarked: false },
  ]);
  expect(markWords('jail', ['jail']).pieces).toEqual([{ text: 'jail', isMarked: true }]);
  expect(markWords('jail', []).pieces).toEqual([{ text: 'jail', isMarked: false }]);
  expect(markWords('', ['jail']).pieces).toEqual([]);
});

test('tells where words stand, and how long they are', () => {
  expect(findWords('a jail, a cell', ['cell', 'jail'])).toEqual([
    [2, 6, 4],
    [10, 14, 4],
  ]);
});

test('marks words in a passage where they stand, within the text and at its beginning', () => {
  const text = ` ${'-'.repeat(300)}\n a  jail${'-'.repeat(300)}`;
  expect(passageOf(text, ['jail']).pieces.filter(({ isMarked }) => isMarked)).toEqual([
    { text: 'jail', isMarked: true },
  ]);
  expect(beginningOf(' A\n jail.  ', ['jail']).pieces).toEqual([
    { text: 'A ', isMarked: false },
    { text: 'jail', isMarked: true },
    { text: '.', isMarked: false },
  ]);
  const [begun] = beginningOf(text, ['jail']).pieces;
  expect(begun?.text).toMatch(/^-+$/);
});

test('shows the part of a text that holds the words, and nothing as markup', () => {
  const text = `${'Nothing here. '.repeat(60)}Only <b>pivot_root</b> is here. ${'Nothing more. '.repeat(60)}`;
  const { pieces } = passageOf(text, ['pivot', 'root']);
  const whole = pieces.map((piece) => piece.text).join('');
  expect(whole.length).toBeLessThan(230);
  expect(whole).toContain('<b>pivot_root</b>');
  expect(whole).toMatch(/^….*…$/);
});

const whole = (text: string, words: readonly string[]) =>
  passageOf(text, words)
    .pieces.map((piece) => piece.text)
    .join('');

test('shows where the words stand near each other rather than where one of them stands first', () => {
  const text = `One image. ${'Nothing here. '.repeat(40)}The image has a layer. ${'Nothing more. '.repeat(40)}`;
  expect(whole(text, ['image', 'layer'])).toContain('The image has a layer.');
  const phrase = `A layer of an image, an image, a layer. ${'Nothing here. '.repeat(40)}Each image layer.`;
  expect(whole(phrase, ['image', 'layer'])).toContain('Each image layer.');
});

test('shows the beginning where no word stands in it, and a short text whole', () => {
  const text = 'Nothing of it here at all. '.repeat(20);
  expect(whole(text, ['image'])).toMatch(/^Nothing of it.*[^ ]…$/);
  expect(whole('  All of\n it. ', ['image'])).toBe('All of it.');
  expect(whole('容器'.repeat(80), ['镜像'])).toBe(`${'容器'.repeat(45)}…`);
});

test('begins with a sentence, and ends with a word', () => {
  const text = `${'Some words before it. '.repeat(20)}Here is the image of all. ${'And words that follow it. '.repeat(20)}`;
  const shown = whole(text, ['image']);
  expect(shown).toMatch(/^…(Some|Here)/);
  expect(shown).toMatch(/(And|words|that|follow|it)…$/);
  expect(shown.length).toBeLessThanOrEqual(192);
});

test('takes any query', () => {
  expect(marked('a b', ['', 'b'])).toEqual(['b']);
  expect(marked('a b', [''])).toEqual([]);
  expect(marked('a (b) [c] \\ d', ['(', '[c]', '\\', '*'])).toContain('[c]');
});
