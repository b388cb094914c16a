import { expect, test } from 'vitest';
import { markWords, passageOf } from '../../src/search/passage.ts';

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
  expect(marked('a (b) [c] \\ d', ['(', '[c]', '\\', '*'])).toContain('[c]');
});
