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

test('takes any query', () => {
  expect(marked('a (b) [c] \\ d', ['(', '[c]', '\\', '*'])).toContain('[c]');
});
