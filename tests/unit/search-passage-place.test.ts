import { describe, expect, test } from 'vitest';
import { beginningOf, type Passage, passageOf } from '../../src/search/passage.ts';

// Signs that are no letters stand for the rest of a text: no sentence, clause or word ends among them.

const textOf = ({ pieces }: Passage) => pieces.map(({ text }) => text).join('');
const shown = (text: string, words: readonly string[]) => textOf(passageOf(text, words));
const signs = (count: number) => '-'.repeat(count);

describe('the length of a passage', () => {
  test.each([
    ['190 characters', signs(191), `${signs(190)}…`],
    ['a text of as many whole', signs(190), signs(190)],
    ['such a text of words whole', `${signs(180)} ${signs(9)}`, `${signs(180)} ${signs(9)}`],
    ['90 where one of the first 200 is Chinese', `${signs(199)}字---`, `${signs(90)}…`],
    ['190 where a Chinese one comes later', `${signs(200)}字---`, `${signs(190)}…`],
    ['90 Chinese characters', '字'.repeat(91), `${'字'.repeat(90)}…`],
  ])('is %s', (_, text, passage) => {
    expect(shown(text, ['image'])).toBe(passage);
    expect(textOf(beginningOf(text, ['image']))).toBe(passage);
  });
});

describe('the end of a passage', () => {
  test.each([
    ['is the end of a word that ends less than 25 characters before', `${signs(166)} ${signs(60)}`, 166],
    ['is within a word that is longer', `${signs(165)} ${signs(60)}`, 190],
    ['is the last of several words', `${signs(170)} ${signs(10)} ${signs(60)}`, 181],
    ['has no points before the dots', `${signs(168)}. ; ${signs(60)}`, 168],
  ])('%s', (_, text, length) => {
    expect(shown(text, ['image'])).toBe(`${text.slice(0, length)}…`);
  });

  test('is a Chinese mark, which is not shown', () => {
    for (const mark of '，、。；')
      expect(shown(`${'字'.repeat(70)}${mark}${'词'.repeat(60)}`, ['容器'])).toBe(`${'字'.repeat(70)}…`);
  });
});

describe('the beginning of a passage', () => {
  test('is that of the text where a word stands in the first quarter, else a quarter before it', () => {
    const after = `image${signs(300)}`;
    expect(shown(`${signs(47)}${after}`, ['image'])).toBe(`${signs(47)}image${signs(138)}…`);
    expect(shown(`- ${signs(46)}${after}`, ['image'])).toBe(`…${signs(46)}image${signs(139)}…`);
    expect(shown(`${signs(100)}${after}`, ['image'])).toBe(`…${signs(48)}image${signs(137)}…`);
    expect(shown(`${'字'.repeat(50)}容器${'词'.repeat(99)}`, ['容器'])).toBe(
      `…${'字'.repeat(23)}容器${'词'.repeat(65)}…`,
    );
    expect(shown(`${'字'.repeat(22)}容器${'词'.repeat(99)}`, ['容器'])).toMatch(/^字/);
  });

  test.each([
    ['a sentence', '--. A ', 'A '],
    ['a question', '--? 1 ', '1 '],
    ['a word just where the quarter begins', ` ${signs(47)}`, signs(47)],
    ['a quotation', '--! “A” ', '“A” '],
    ['a clause', '--; a ', 'a '],
    ['a Chinese sentence', '--。a ', 'a '],
    ['a Chinese clause', '--； a ', 'a '],
    ['a word, where nothing else begins there', '-- a. b ', 'a. b '],
    ['what follows a Chinese comma', '--，a b ', 'a b '],
    ['what follows another one', '--、a b ', 'a b '],
  ])('is that of %s', (_, before, from) => {
    expect(shown(`${signs(200)}${before}image${signs(300)}`, ['image'])).toMatch(
      new RegExp(`^…${from}image`),
    );
  });

  test('is earlier where the text ends soon after the word, so that enough is shown', () => {
    // Three quarters of 190 before the end, and a quarter before that.
    expect(shown(`${signs(400)}image`, ['image'])).toBe(`…${signs(185)}image`);
  });
});

describe('the place of a passage', () => {
  const far = signs(400);
  /** Two words, so many characters from the beginning of the one to the end of the other, and later a longer one. */
  const within = (length: number) => `${far}image${signs(length - 10)}layer${far}archive${far}`;

  test.each([
    [142, 'image'],
    [143, 'archive'],
  ])('is where words stand together within three quarters of it: %i characters', (length, wanted) => {
    expect(shown(within(length), ['layer', 'archive', 'image'])).toContain(wanted);
  });

  test('is the first of equal ones', () => {
    expect(shown(`${far}image One${far}image Two${far}`, ['image'])).toContain('One');
  });

  test('is where a word stands by itself, however it is written, and not within another', () => {
    const text = (other: string) => `${far}${other} first${far}Image second${far}`;
    for (const other of ['ximage', '1image'])
      expect(shown(text(other), ['image']), other).toContain('second');
    expect(shown(text('images'), ['image'])).toContain('first');
    expect(shown(text('image'), ['images'])).toContain('first');
    expect(shown(`${far}在image first${far}image second${far}`, ['image'])).toContain('first');
  });

  test('is where a Chinese word or a part of it stands, after whatever letter', () => {
    const text = `${'字'.repeat(300)}a容器编排${'词'.repeat(300)}`;
    expect(shown(text, ['容器编排'])).toContain('容器编排');
    expect(shown(text, ['编排技术'])).toContain('编排');
  });

  test('is sought at the first sixty places of a word: a text that holds it more often is all about it', () => {
    const text = (before: number) =>
      `${`image${far}`.repeat(before)}pair image ${signs(20)} image pair${far}`;
    expect(shown(text(58), ['image'])).toContain('pair');
    expect(shown(text(59), ['image'])).not.toContain('pair');
  });
});
