import { describe, expect, test } from 'vitest';
import { edgesAt, lineageEdges } from '../../src/domain/lineage.ts';
import { pagesAbout, pagesNaming } from '../../src/domain/pages.ts';
import { nameOf } from '../../src/domain/record-names.ts';
import { subjectContents, subjectSections } from '../../src/domain/subject-sections.ts';
import { groupByKind } from '../../src/domain/subjects.ts';
import type { Subject } from '../../src/schemas/subject.ts';
import { historyOf } from '../support/history-of.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const to = (id: string) => ({ type: 'part-of', to: id, references: [{ id: 'manual' }] });

const history = historyOf({
  subjects: { zone: { lineage: [to('jail')] }, jail: { lineage: [to('chroot')] }, chroot: {}, none: {} },
  events: {
    late: { date: '2005', subjects: ['zone', 'jail'] },
    early: { date: '2000', subjects: ['jail'] },
    other: { subjects: ['zone'] },
  },
  claims: {
    last: { subjects: ['chroot', 'zone', 'jail'] },
    aside: { subjects: ['zone'] },
    first: { subjects: ['jail'] },
    second: { subjects: ['zone', 'jail'] },
    trifle: { weight: 'trifle', subjects: ['jail'] },
    trap: { weight: 'trap', subjects: ['chroot', 'zone', 'jail'] },
  },
  pages: {
    'subjects/jail': '---\ntitle: Jail\n---\n<Subject id="jail" />',
    'history/x': '---\ntitle: X\n---\n<Subject id="jail" /><Cite id="jail" />',
    'history/y': '<Event id="jail" /><Subject id="zone" />',
    'history/untitled': '<Subject id="jail" />',
    'zh-cn/history/x': '---\ntitle: 某\n---\n<Subject id="jail" />',
  },
});
const subject = (id: string) => history.subjects.get(id)?.data as Subject;

test('subjects stand by kind, the weightiest first, then by name in the language', () => {
  const name = (en: string, chinese: string) => ({ name: { en, 'zh-CN': chinese } });
  const { subjects } = historyOf({
    subjects: {
      m: { weight: 'mention', ...name('A', '甲') },
      s: { weight: 'supporting', ...name('B', '乙') },
      c10: { ...name('v10', '北') },
      c9: { ...name('V9', '安') },
      k: { kind: 'kernel-feature', ...name('Z', '子') },
    },
  });
  const mixed = [...subjects.values()].map(({ data }) => data).filter(({ id }) => id !== 'jail');
  const grouped = (language: 'en' | 'zh-CN', list = mixed) =>
    groupByKind(list, language).map(({ kind, members }) => [kind, ids(members)]);
  const wanted = [
    ['kernel-feature', ['k']],
    ['tool', ['c9', 'c10', 's', 'm']],
  ];
  expect(grouped('en')).toEqual(wanted);
  expect(grouped('en', mixed.toReversed())).toEqual(wanted);
  expect(grouped('zh-CN')[1]).toEqual(['tool', ['c9', 'c10', 's', 'm']]);
  expect(groupByKind([], 'en')).toEqual([]);
});

test('a record is called by its title, its name or what is stated', () => {
  const both = { en: 'One', 'zh-CN': '一' };
  expect(nameOf({ title: both, name: { en: 'no', 'zh-CN': '否' } }, 'zh-CN')).toBe('一');
  expect(nameOf({ title: 'As it stands' }, 'zh-CN')).toBe('As it stands');
  expect(nameOf({ name: both, stated: { en: 'no', 'zh-CN': '否' } }, 'en')).toBe('One');
  expect(nameOf({ stated: both }, 'en')).toBe('One');
  expect(nameOf({}, 'en')).toBeUndefined();
});

describe('the pages that name a record', () => {
  test('are those of a language, by the component that names it', () => {
    expect(pagesNaming(history, { component: 'Cite', id: 'jail' }, 'en')).toEqual([
      { slug: 'history/x', title: 'X' },
    ]);
    expect(pagesNaming(history, { component: 'Subject', id: 'jail' }, 'zh-CN')).toEqual([
      { slug: 'history/x', title: '某' },
    ]);
  });

  test('leave out the article on the subject itself, and are called by their paths where they have no title', () => {
    expect(pagesAbout(history, 'jail', 'en')).toEqual([
      { slug: 'history/x', title: 'X' },
      { slug: 'history/untitled', title: 'history/untitled' },
    ]);
  });
});

test('at an edge stand the subject from which it goes and the one to which', () => {
  const { own, others } = edgesAt(lineageEdges(history), 'jail');
  expect([own.map((edge) => edge.to), others.map(({ from }) => from)]).toEqual([['chroot'], ['zone']]);
});

describe('the page of a subject', () => {
  test('shows what the record holds about it, the traps first, then the corrections that are about it first of all', () => {
    const contents = subjectContents(history, subject('jail'), 'en');
    expect(ids(contents.events)).toEqual(['early', 'late']);
    expect(ids(contents.corrections)).toEqual(['trap', 'first', 'second', 'last', 'trifle']);
    expect(contents.relatives.own.map((edge) => edge.to)).toEqual(['chroot']);
    expect(contents.relatives.others.map(({ from }) => from)).toEqual(['zone']);
    expect(contents['on-this-site'].map(({ slug }) => slug)).toEqual(['history/x', 'history/untitled']);
    expect(contents.sources).toEqual([{ id: 'manual' }]);
  });

  test.each<[string, string[]]>([
    ['jail', ['events', 'relatives', 'on-this-site', 'corrections', 'sources']],
    ['zone', ['events', 'relatives', 'on-this-site', 'corrections', 'sources']],
    ['chroot', ['relatives', 'corrections', 'sources']],
    ['none', ['sources']],
  ])('has of %s the sections %j', (id, sections) => {
    expect(subjectSections(subjectContents(history, subject(id), 'en'))).toEqual(sections);
  });
});
