import { describe, expect, test } from 'vitest';
import {
  CHINESE_ASKING,
  isAsking,
  isComparison,
  isQuestion,
  sidesOf,
  waysOfAsking,
  withoutQuestion,
} from '../../src/search/questions.ts';

test.each([
  ['Who invented Docker', 'invented Docker'],
  ['docker 是什么', 'docker'],
  ['为什么 the 容器', '容器'],
  ['参与开发', '参与开发'],
  ['跟踪和跟进', '跟踪 跟进'],
  ['思想和构想', '思想 构想'],
  ['什么', '什么'],
  ['', ''],
])('without what only asks, "%s" is "%s"', (query, words) => {
  expect(withoutQuestion(query)).toBe(words);
});

describe('a text asks', () => {
  test.each([
    ['w', ['who made it', 'whose is it', 'the co founders', 'an inventor', '哪家公司', '哪个人', '作者']],
    ['n', ['when was it', 'what year', 'which year was it', '哪一年', '何时']],
    ['y', ['why so', 'a reason', '为什么', '为何']],
    ['h', ['how to run it', 'how does it work', '怎么办', '如何']],
    ['m', ['how many are there', 'how long', '多少', '有几种']],
    ['d', ['docker vs podman', 'differs', 'a comparison', '区别', '不一样']],
    ['f', ['the first one', 'oldest', '最早', '首个']],
    ['i', ['what is it', 'what are they', '是什么']],
    ['', ['docker', 'whole', 'know', 'somehow', 'whats', '容器']],
    ['wf', ['who was first', '谁是第一个']],
    ['ni', ['when and what is it']],
  ])('in the way "%s": %j', (ways, texts) => {
    for (const text of texts) expect(waysOfAsking(text), text).toBe(ways);
  });
});

test('what begins with a question word, has a question mark or compares is a question', () => {
  for (const query of ['Is it', 'what', 'docker?', '容器？', '多少', 'docker VS podman', 'differences'])
    expect(isQuestion(query), query).toBe(true);
  for (const query of ['docker is', 'issue', 'the who', '容器']) expect(isQuestion(query), query).toBe(false);
});

test('a comparison says so', () => {
  for (const query of ['a vs b', 'compared', '对比', '差别']) expect(isComparison(query), query).toBe(true);
  for (const query of ['canvas', 'a and b', '容器']) expect(isComparison(query), query).toBe(false);
});

test('words that only ask are known, Chinese ones as a text without signs of a pattern', () => {
  expect(['who', 'the', 'somebody', 'docker', ''].map(isAsking)).toEqual([true, true, true, false, false]);
  expect(CHINESE_ASKING).toMatch(/^[\p{Script=Han} ]+$/u);
  expect(CHINESE_ASKING.split(' ')).toEqual(expect.arrayContaining(['什么是', '的', '在', '想']));
});

test.each([
  ['xen or kvm', ['xen', 'kvm']],
  ['what is docker vs. the podman', ['docker', 'podman']],
  ['Docker AND Podman', ['Docker', 'Podman']],
  ['容器和虚拟机的区别', ['容器', '虚拟机']],
  ['容器、虚拟机与沙箱', ['容器', '虚拟机', '沙箱']],
  ['lxc/lxd', ['lxc', 'lxd']],
  ['and docker', ['docker']],
  ['which or docker', ['which', 'docker']],
  ['docker', []],
  ['vector orchestrator', []],
  ['', []],
])('"%s" names side by side %j', (query, sides) => {
  expect(sidesOf(query)).toEqual(sides);
});
