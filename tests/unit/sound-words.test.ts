import { expect, test } from 'vitest';
import { soundWords } from '../../src/record/sound-words.ts';
import { isJson } from '../../src/record/words.ts';

const FILES = {
  en: '{\n  "a": "A",\n  "b": "B",\n  "c": "C"\n}\n',
  'zh-CN': '{\n  "a": "甲",\n  "b": "乙,\n  "c": "丙"\n}\n',
};

test('of words that cannot be read the others stand, and those of another language for them', () => {
  const textOf = (language: 'en' | 'zh-CN') => FILES[language];
  expect(soundWords('zh-CN', textOf)).toEqual({ a: '甲', b: 'B', c: '丙' });
  expect(soundWords('en', textOf)).toEqual({ a: 'A', b: 'B', c: 'C' });
  expect([FILES.en, FILES['zh-CN']].map(isJson)).toEqual([true, false]);
});
