import { describe, expect, test } from 'vitest';
import type { History } from '../../src/record/history.ts';
import { didYouMean } from '../../src/rules/rule.ts';
import { found } from '../support/findings.ts';
import { type Content, historyOf } from '../support/history-of.ts';

describe('a record whose file has faults', () => {
  const withFaulty = (content: Content, kind: 'subjects' | 'references', id: string, text = ''): History => ({
    ...historyOf(content),
    faulty: [{ kind, id, text }],
  });

  test('is known all the same, as what it is', () => {
    const content = { events: { a: { subjects: ['x'] } } };
    expect(found('known-subjects', withFaulty(content, 'subjects', 'x'))).toEqual([]);
    expect(found('known-subjects', withFaulty(content, 'references', 'x'))).toHaveLength(1);
    expect(found('known-subjects', withFaulty(content, 'subjects', 'y'))).toHaveLength(1);
  });

  test('may call upon any source where its text cannot be read, else upon those in it', () => {
    const content = { references: { paper: {} } };
    const unused = (text: string) => found('used-references', withFaulty(content, 'subjects', 'x', text));
    expect(unused('')).toEqual([]);
    expect(unused('references: [{ id: paper }]')).toEqual([]);
    expect(unused('references: [{ id: Paper }]')).toEqual([]);
    expect(unused('references: [{ id: manual }]')).toHaveLength(1);
    expect(unused('references:\n  - id: manual\n')).toHaveLength(1);
    expect(unused('references:\n  - id: manual\n  - name: y\n')).toEqual([]);
    expect(unused('id: x\n')).toEqual([]);
  });

  test('may be what answers for a published id, though a space is within it', () => {
    const content = historyOf({ published: { pages: { claims: ['old-claim'] } } } as Content);
    const lost = (text: string) =>
      found('published-ids', { ...content, faulty: [{ kind: 'claims', id: 'x', text }] });
    expect(lost('merged: [old\u00a0-claim]')).toEqual([]);
    expect(lost('merged: [other-claim]')).toHaveLength(1);
    expect(lost('merged:\n  - other-claim\n')).toHaveLength(1);
    expect(lost('merged: true\n')).toEqual([]);
  });

  test('may be a page that has lost a heading, of which it is told itself', () => {
    const part = { why: { en: 'Why.', 'zh-CN': '为何。' }, page: 'history/first' };
    const content = (heading: string) => ({
      lessons: { first: { reading: [{ ...part, headings: [heading] }, part] } },
      pages: { 'history/first': '## Start {#start}\n' },
      published: { headings: { 'history/first/': ['start', 'end'] } },
    });
    const told = (heading: string) =>
      found('lesson-parts', historyOf(content(heading) as Content)).filter((line) => /heading/.test(line));
    expect(told('end')).toEqual([]);
    expect(told('middle')).toHaveLength(1);
  });

  test('may be the primary source of a landmark', () => {
    const content = { events: { a: { level: 1, references: [{ id: 'x' }] } } };
    expect(found('landmark-sources', withFaulty(content, 'references', 'x'))).toEqual([]);
    expect(found('landmark-sources', withFaulty(content, 'references', 'y'))).toHaveLength(1);
  });

  test('may be the opened source of a date', () => {
    const content = { events: { a: { references: [{ id: 'x', supports: ['date'] }] } } };
    expect(found('opened-dates', withFaulty(content, 'references', 'x'))).toEqual([]);
    expect(found('opened-dates', withFaulty(content, 'references', 'y'))).toHaveLength(1);
  });
});

describe('the ids that are offered for a mistyped one', () => {
  const known = (...ids: string[]) =>
    historyOf({ events: Object.fromEntries(ids.map((id) => [id, {}])) }).events;

  test.each<[string, string[], string]>([
    ['docker-1-1', ['podman', 'docker-1-0', 'docker'], '; did you mean docker-1-0, docker?'],
    ['docker-1', ['x-1', 'y-1', 'z-1', 'docker-1-0'], '; did you mean docker-1-0, x-1, y-1?'],
    ['dockre', ['docker', 'dock', 'doc', 'a-dockre'], '; did you mean a-dockre, docker, dock?'],
    ['podman', ['docker'], ''],
  ])('for %s among %j are%s', (id, ids, words) => expect(didYouMean(id, known(...ids))).toBe(words));
});
