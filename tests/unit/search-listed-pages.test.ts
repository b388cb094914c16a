import { describe, expect, test } from 'vitest';
import { listPages, namedPages } from '../../src/search/build/listed-pages.ts';
import type { Language } from '../../src/terms/languages.ts';
import { historyOf } from '../support/history-of.ts';

type Content = Parameters<typeof historyOf>[0];

const words = {
  'kind.tool': 'Tool',
  'facts.since': 'since {{since}}',
  'facts.fromTo': '{{since}} to {{until}}',
  'timeline.tourSteps': '{{count}} steps',
  'course.minutes': '{{count}} minutes',
  'nav.timeline': 'Timeline',
  'nav.lineage': 'Lineage',
};

/** The page at a path, of those that are looked for by name. */
function named(path: string, content: Content, language: Language = 'en', said: object = words) {
  return namedPages(historyOf(content), language, { ...said }).find((page) => page.path === path);
}

const prose = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\nText.\n`;

describe('a subject', () => {
  const docker = {
    ...{ name: { en: 'Docker Engine', 'zh-CN': 'Docker引擎' }, aliases: ['moby'], weight: 'mention' },
    summary: { en: 'Packs software.', 'zh-CN': '打包软件。' },
    active: { from: '2013-03' },
  };

  test('is found by its names in both languages and its aliases, with what it is and since when', () => {
    expect(named('subjects/docker/', { subjects: { docker } })).toEqual({
      ...{ path: 'subjects/docker/', title: 'Docker Engine', facts: 'Tool · since 2013', weight: 1 },
      ...{ summary: 'Packs software.', names: ['docker engine', 'docker引擎', 'moby'] },
    });
    expect(named('zh-cn/subjects/docker/', { subjects: { docker } }, 'zh-CN')).toMatchObject({
      ...{ title: 'Docker引擎', summary: '打包软件。', facts: 'Tool · since 2013年' },
    });
  });

  test('that is no more has both years, and one without years only its kind', () => {
    const facts = (active: object | undefined, said = words) =>
      named('subjects/docker/', { subjects: { docker: { ...docker, active } } }, 'en', said)?.facts;
    expect(facts({ from: '2013', to: '2019-10' })).toBe('Tool · 2013 to 2019');
    expect(facts(undefined)).toBe('Tool');
    expect(facts({ from: '2013' }, { ...words, 'kind.tool': '', 'facts.since': '' })).toBe('');
  });

  test.each([
    ['Control groups (cgroups)', ['control groups cgroups', 'control groups']],
    [
      'Container Runtime Interface (CRI)',
      ['container runtime interface cri', 'container runtime interface', 'cri'],
    ],
    ['Virtual machines (VMs)', ['virtual machines vms', 'virtual machines', 'vms']],
    ['Zones (a)', ['zones a', 'zones']],
    ['Zones （OS2） ', ['zones os2', 'zones', 'os2']],
    ['Zones (X)', ['zones x', 'zones']],
    ['Zones (the CRI)', ['zones the cri', 'zones']],
    ['Zones (CRI) of Solaris', ['zones cri of solaris']],
    ['Zones', ['zones']],
  ])('called %s is found by these names', (en, names) => {
    const subjects = { zones: { name: { en, 'zh-CN': en } } };
    expect(named('subjects/zones/', { subjects })?.names).toEqual(names);
  });

  test('has the abbreviation of its Chinese name too', () => {
    const subjects = { cri: { name: { en: 'Interface', 'zh-CN': '接口（CRI）' } } };
    expect(named('subjects/cri/', { subjects })?.names).toEqual(['interface', '接口 cri', '接口', 'cri']);
  });
});

describe('prose', () => {
  const pages = {
    'concepts/container': prose('What a container is', 'description: It is a process.\n'),
    'zh-cn/concepts/container': prose('什么是容器'),
    'history/index': prose('The history'),
    about: prose('About'),
    cite: prose('How to cite', 'asks:\n  - how do I cite this\n'),
    'subjects/jail': prose('An article on jails', 'asks:\n  - what is a jail\n'),
  };

  test('is found by its titles in both languages, with what it is about', () => {
    expect(named('concepts/container/', { pages })).toEqual({
      ...{ path: 'concepts/container/', title: 'What a container is', facts: '', weight: 3 },
      ...{ summary: 'It is a process.', names: ['what a container is', '什么是容器'] },
    });
    expect(named('zh-cn/concepts/container/', { pages }, 'zh-CN')).toMatchObject({
      ...{ title: '什么是容器', summary: '', names: ['what a container is', '什么是容器'] },
    });
    expect(named('zh-cn/concepts/container/', { pages })).toBeUndefined();
  });

  test('outside of all sections is found where it says what it answers, and an article on a record is its record', () => {
    expect(named('cite/', { pages })).toMatchObject({ title: 'How to cite' });
    expect(named('about/', { pages })).toBeUndefined();
    const jails = namedPages(historyOf({ pages }), 'en', words).filter(
      ({ path }) => path === 'subjects/jail/',
    );
    expect(jails.map(({ title }) => title)).toEqual(['jail']);
  });
});

describe('what leads through the record is found by its titles in both languages', () => {
  const title = { en: 'From jails to pods', 'zh-CN': '从监狱到舱' };
  const summary = { en: 'A way.', 'zh-CN': '一条路。' };
  const names = ['from jails to pods', '从监狱到舱'];

  test('a tour, with how many steps it has', () => {
    const tours = { way: { title, summary } };
    const fields = { path: 'tours/way/', title: 'From jails to pods', summary: 'A way.', weight: 3, names };
    expect(named('tours/way/', { tours })).toEqual({ ...fields, facts: '3 steps' });
    expect(named('tours/way/', { tours }, 'en', {})).toEqual({ ...fields, facts: '' });
    expect(named('zh-cn/tours/way/', { tours }, 'zh-CN')).toMatchObject({
      title: '从监狱到舱',
      summary: '一条路。',
    });
  });

  test('a lesson, with how long it takes', () => {
    const lessons = { one: { title, summary, minutes: 45 } };
    const fields = { path: 'course/one/', title: 'From jails to pods', summary: 'A way.', weight: 3, names };
    expect(named('course/one/', { lessons })).toEqual({ ...fields, facts: '45 minutes' });
    expect(named('course/one/', { lessons }, 'en', {})).toEqual({ ...fields, facts: '' });
    expect(named('zh-cn/course/one/', { lessons }, 'zh-CN')).toMatchObject({ title: '从监狱到舱' });
  });

  test('the timeline and the lineage, by what they are called', () => {
    expect(named('timeline/', {})).toEqual({
      ...{ path: 'timeline/', title: 'Timeline', facts: '', summary: '', weight: 3, names: ['timeline'] },
    });
    expect(named('zh-cn/lineage/', {}, 'zh-CN', { 'nav.lineage': '谱系' })).toMatchObject({
      ...{ title: '谱系', weight: 3, names: ['谱系', 'lineage'] },
    });
    expect(named('lineage/', {}, 'en', {})).toMatchObject({ title: '', names: ['lineage'] });
  });
});

describe('the table', () => {
  const history = historyOf({
    subjects: { zones: {} },
    events: {
      shown: { asks: { en: ['when was it shown', 'who saw it'], 'zh-CN': ['何时亮相', '当时谁在场'] } },
    },
    claims: { first: {} },
    pages: { cite: prose('How to cite', 'asks:\n  - how do I cite this\n') },
  });

  test('has every page of a language, in the order of their paths', () => {
    expect(listPages(history, 'en', words).map(({ path }) => path)).toEqual([
      ...['cite/', 'claims/first/', 'events/shown/', 'lineage/', 'subjects/jail/', 'subjects/zones/'],
      'timeline/',
    ]);
  });

  test('has what is asked of each in that language', () => {
    const asks = (language: Language, path: string) =>
      listPages(history, language, words).find((page) => page.path === path)?.asks;
    expect(asks('en', 'events/shown/')).toEqual(['when was it shown', 'who saw it']);
    expect(asks('zh-CN', 'zh-cn/events/shown/')).toEqual(['何时亮相', '当时谁在场']);
    expect(asks('en', 'cite/')).toEqual(['how do I cite this']);
    expect(asks('en', 'claims/first/')).toEqual([]);
  });
});
