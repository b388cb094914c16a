import { describe, expect, test } from 'vitest';
import { EMPTY, type TimelineState } from '../../src/timeline/state.ts';
import { fileName, filterName, type ViewNames, viewName } from '../../src/timeline/view-name.ts';

const NAMES: ViewNames = {
  words: {
    tracks: { orchestration: 'orchestration', 'images-runtimes': 'images and runtimes' },
    levels: { 1: 'landmarks', 2: 'important and landmarks' },
    ...{ tour: 'Tour: {{title}}', comma: ', ', since: 'since {{since}}', until: 'until {{until}}' },
  },
  language: 'en',
  event: undefined,
  tour: undefined,
  subject: (id) => ({ docker: 'Docker' })[id] ?? id,
};
const CHINESE: ViewNames = {
  ...NAMES,
  language: 'zh-CN',
  words: {
    ...{ tracks: { orchestration: '编排' }, levels: { 1: '里程碑', 2: '重要事件与里程碑' } },
    ...{ tour: '导览：{{title}}', comma: '，', since: '{{since}}至今', until: '截至{{until}}' },
  },
};

describe('what a view is called', () => {
  test.each<[Partial<TimelineState>, string, string]>([
    [{}, '', ''],
    [
      { tracks: ['orchestration'], from: '2013', to: '2016' },
      'Orchestration, 2013–2016',
      '编排，2013年至2016年',
    ],
    [{ from: '2013-03' }, 'Since March 2013', '2013年3月至今'],
    [{ to: '2016' }, 'Until 2016', '截至2016年'],
    [{ q: 'pod', subjects: ['docker', 'x'] }, '“pod”, Docker, x', '“pod”，Docker，x'],
    [{ level: 1 }, 'Landmarks', '里程碑'],
    [{ level: 2 }, 'Important and landmarks', '重要事件与里程碑'],
    [{ tracks: ['cloud'] }, 'Cloud', 'Cloud'],
    [
      { q: 'pod', tracks: ['orchestration'], subjects: ['docker'], level: 1, from: '2013' },
      '“pod”, orchestration, Docker, landmarks, since 2013',
      '“pod”，编排，Docker，里程碑，2013年至今',
    ],
    [{ level: 3 }, '', ''],
    [{ from: '2004/2007', to: '2009/2010' }, '2004–2010', '2004年至2010年'],
  ])('%j', (state, english, chinese) => {
    expect(viewName({ ...EMPTY, ...state }, NAMES)).toBe(english);
    expect(viewName({ ...EMPTY, ...state }, CHINESE)).toBe(chinese);
  });

  test('is the event that is open, or the tour that is walked', () => {
    const state: TimelineState = { ...EMPTY, tracks: ['orchestration'] };
    expect(viewName(state, { ...NAMES, event: 'kubectl 1.0' })).toBe('kubectl 1.0');
    expect(viewName(state, { ...NAMES, event: 'x', tour: 'Standards' })).toBe('Tour: Standards');
  });

  test('is by its filters what they leave, whatever is open', () => {
    const state: TimelineState = { ...EMPTY, tracks: ['orchestration'], event: 'x', tour: 'standards' };
    expect(filterName(state, NAMES)).toBe('Orchestration');
  });
});

describe('what a file of a view is called', () => {
  test.each<[Partial<TimelineState>, 'svg' | 'json' | 'csv', string]>([
    [{}, 'json', 'container-history-events.json'],
    [
      { tracks: ['orchestration'], from: '2013', to: '2016' },
      'csv',
      'container-history-events-orchestration-2013-to-2016.csv',
    ],
    [{ from: '2006~', level: 2 }, 'svg', 'container-history-drawing-level-2-from-2006.svg'],
    [{ level: 1 }, 'json', 'container-history-events-level-1.json'],
    [{ to: '2004/2007', level: 3 }, 'svg', 'container-history-drawing-to-2004-2007.svg'],
    [
      { q: '../容器 "x"?', subjects: ['docker'], tour: 'standards' },
      'csv',
      'container-history-events-standards-docker-容器-x.csv',
    ],
  ])('%j as %s', (state, format, name) => {
    expect(fileName({ ...EMPTY, ...state }, format)).toBe(name);
  });

  test('is never too long for a disk', () => {
    const name = fileName(
      { ...EMPTY, subjects: Array.from({ length: 40 }, (_, i) => `subject-${i}`) },
      'csv',
    );
    expect(name).toHaveLength(80 + '.csv'.length);
    expect(name).toMatch(/[a-z0-9]\.csv$/);
    // The 80th letter would be a hyphen.
    const cut = fileName({ ...EMPTY, tour: 'a'.repeat(52), subjects: ['docker'] }, 'csv');
    expect(cut).toBe(`container-history-events-${'a'.repeat(52)}-do.csv`);
    const hyphen = fileName({ ...EMPTY, tour: 'a'.repeat(54), subjects: ['docker'] }, 'csv');
    expect(hyphen).toBe(`container-history-events-${'a'.repeat(54)}.csv`);
  });
});
