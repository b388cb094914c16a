import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/search/engine.ts';
import { isQuestion } from '../../src/search/questions.ts';
import { describeAnswer, sentenceFor } from '../../src/search/status-line.ts';
import type { SearchWords } from '../../src/search/words.ts';

function answer(written: string, hit: object = {}, more: Partial<Answer> = {}): Answer {
  const hits = [{ url: '/', title: '', passage: { pieces: [] }, sections: [], isExact: false, ...hit }];
  return { query: written, written, hits, total: 1, counts: {}, ...more };
}

describe('what is said of an answer', () => {
  test.each([
    ['that holds the query word for word', answer('docker', { isExact: true }), 'many'],
    ['that holds every word', answer('image docker daemon', { isComplete: true }), 'many'],
    ['that holds some words of a name', answer('docker xylophone'), 'loose'],
    ['to a question', answer('why is docker slow on mac'), 'question'],
    ['to a Chinese question', answer('容器为什么这么快'), 'question'],
    ['to many words', answer('run seven docker containers beside one virtual machine'), 'question'],
    ['of a near name', answer('dcoker', { isNear: true }), 'near'],
    ['without the texts', answer('docker', {}, { isPartial: true }), 'partial'],
  ] as const)('%s', (_, given, sentence) => {
    expect(sentenceFor(given, 3)).toBe(sentence);
  });

  test('counts one page as one, and none as none', () => {
    expect(sentenceFor(answer('docker', { isExact: true }), 1)).toBe('one');
    expect(sentenceFor(answer('docker', {}, { hits: [] }), 0)).toBe('none');
  });
});

describe('the sentence itself', () => {
  const words = { many: '“{{query}}”: {{count}}.', partial: 'No texts.', incomplete: 'Some may be missing.' };
  const say = (given: Answer) => describeAnswer(given, 2, words as SearchWords);

  test('says that pages may be missing where a part of the index could not be read', () => {
    const exact = answer('docker', { isExact: true });
    expect(say(exact)).toBe('“docker”: 2.');
    expect(say({ ...exact, isIncomplete: true })).toBe('“docker”: 2. Some may be missing.');
    expect(say({ ...exact, isIncomplete: true, isPartial: true })).toBe('No texts.');
  });

  test('ends where nothing is said of what may be missing', () => {
    const incomplete = answer('docker', { isExact: true }, { isIncomplete: true });
    expect(describeAnswer(incomplete, 2, { ...words, incomplete: '' } as SearchWords)).toBe('“docker”: 2.');
  });

  test('quotes no more than sixty letters', () => {
    const exact = answer('容'.repeat(61), { isExact: true });
    expect(say(exact)).toBe(`“${'容'.repeat(59)}…”: 2.`);
    expect(say(answer('容'.repeat(60), { isExact: true }))).toBe(`“${'容'.repeat(60)}”: 2.`);
  });
});

test.each([
  ['who made docker', true],
  ['whom', false],
  ['docker compose', false],
  ['IaaS vs PaaS', true],
  ['容器是谁发明的', true],
  ['容器', false],
])('whether %s is a question: %s', (query, expected) => {
  expect(isQuestion(query)).toBe(expected);
});
