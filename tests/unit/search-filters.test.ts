import { expect, test } from 'vitest';
import { filterWords } from '../../src/search/build/filter-words.ts';
import {
  countChosen,
  ignoredFilters,
  readFilters,
  toggle,
  toPagefind,
  writeFilters,
} from '../../src/search/filters.ts';
import { withoutQuestion } from '../../src/search/questions.ts';

test('filters go into a query string and come back', () => {
  const chosen = toggle(toggle({}, 'type', 'event'), 'decade', '2010');
  const parameters = new URLSearchParams('q=x');
  writeFilters(parameters, chosen);
  expect(parameters.toString()).toBe('q=x&type=event&decade=2010');
  expect(readFilters(parameters)).toEqual(chosen);
  expect(countChosen(toggle(chosen, 'type', 'event'))).toBe(1);
});

test('what is chosen no more is taken out of a query string', () => {
  const parameters = new URLSearchParams('type=event&track=cloud&q=x');
  writeFilters(parameters, { type: [], kind: ['tool', 'image'] });
  expect(parameters.toString()).toBe('q=x&kind=tool%2Cimage');
});

test('a value is taken in behind the others, or out from among them', () => {
  const chosen = { type: ['event'], kind: ['tool'] };
  const more = toggle(chosen, 'type', 'claim');
  expect(more).toEqual({ type: ['event', 'claim'], kind: ['tool'] });
  expect(toggle(more, 'type', 'event')).toEqual({ type: ['claim'], kind: ['tool'] });
  expect([countChosen({}), countChosen(chosen), countChosen(more)]).toEqual([0, 2, 3]);
});

test('what is malformed is no filter', () => {
  expect(readFilters(new URLSearchParams('type="><img>,event&kind=&unknown=1'))).toEqual({ type: ['event'] });
});

test('a filter that is repeated has all of its values, each once', () => {
  const parameters = new URLSearchParams('type=event&type=claim,event&type=');
  expect(readFilters(parameters)).toEqual({ type: ['event', 'claim'] });
});

test('what is left out of an address is named, each value by itself', () => {
  const query =
    'type=event,events&track=cloud,sky&kind=tool,<tool,tool>&decade=2010,201,2011,12010,20105&unknown=1&q=x';
  const ignored = ignoredFilters(new URLSearchParams(query));
  expect(ignored.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'type events',
    'track sky',
    'kind <tool',
    'kind tool>',
    'decade 201',
    'decade 2011',
    'decade 12010',
    'decade 20105',
  ]);
  expect(readFilters(new URLSearchParams(query))).toEqual({
    type: ['event'],
    track: ['cloud'],
    kind: ['tool'],
    decade: ['2010'],
  });
  expect(ignoredFilters(new URLSearchParams('type=&q='))).toEqual([]);
});

test('Pagefind is asked for one of the values of each filter', () => {
  const chosen = { type: ['event', 'claim'], track: ['cloud'], kind: [] };
  expect(toPagefind(chosen)).toEqual({ type: { any: ['event', 'claim'] }, track: { any: ['cloud'] } });
  expect(toPagefind(chosen, 'type')).toEqual({ track: { any: ['cloud'] } });
});

test.each([
  ['who invented docker', 'invented docker'],
  ['什么是容器', '容器'],
  ['容器和虚拟机的区别', '容器 虚拟机'],
  ['想了解在线迁移的目的', '在线迁移 目的'],
  ['隔离技术有哪几类', '隔离技术'],
  ['what is it', 'what is it'],
])('%s asks for %s', (query, words) => {
  expect(withoutQuestion(query)).toBe(words);
});

test('every filter and value has its name', () => {
  const words = {
    'search.filterType': 'Kind',
    'type.event': 'Event',
    'kind.tool': 'tool',
    'kinds.tool': 'Tools',
  };
  const { names, values } = filterWords(words);
  expect(names.type).toBe('Kind');
  expect(values.type).toEqual({ event: 'Event' });
  expect(values.kind).toEqual({ tool: 'tool' });
});
