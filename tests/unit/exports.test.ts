import { describe, expect, test } from 'vitest';
import { chronology } from '../../src/domain/chronology.ts';
import { edgesAt, lineageEdges } from '../../src/domain/lineage.ts';
import { pagesNaming } from '../../src/domain/pages.ts';
import { recordsCiting } from '../../src/domain/sources.ts';
import { publicEvent, subjectsDocument } from '../../src/exports/api.ts';
import { addPolicy, inlineScripts, policyFor } from '../../src/exports/content-security-policy.ts';
import { cslDate, cslItem } from '../../src/exports/csl.ts';
import { formatFaults } from '../../src/record/faults.ts';
import { historyOf } from '../support/history-of.ts';

const ROOT = 'https://history.example/sub/';

describe('the data', () => {
  const edge = { type: 'derived-from', to: 'jail', references: [{ id: 'manual' }] };
  const history = historyOf({
    events: { a: { date: '2000-03' } },
    subjects: { zone: { lineage: [edge] } },
    claims: { c: { statedIn: 'manual' } },
    pages: { 'history/x': '---\ntitle: X\n---\n<Cite id="manual" />', 'zh-cn/history/x': '文字' },
  });

  test('gives an event the days that bound it and its addresses below the base', () => {
    const [event] = chronology(history);
    expect(event && publicEvent(event, ROOT)).toMatchObject({
      id: 'a',
      date: '2000-03',
      earliest: '2000-03-01',
      latest: '2000-03-31',
      url: {
        en: 'https://history.example/sub/events/a/',
        'zh-CN': 'https://history.example/sub/zh-cn/events/a/',
      },
    });
    expect(event && publicEvent(event, ROOT)).not.toHaveProperty('when');
  });

  test('keeps the edges out of the subjects, and gives them both ends', () => {
    expect(subjectsDocument(history, ROOT).subjects.every((subject) => !('lineage' in subject))).toBe(true);
    expect(lineageEdges(history)).toEqual([{ from: 'zone', ...edge }]);
    expect(edgesAt(lineageEdges(history), 'jail')).toEqual({ own: [], others: [{ from: 'zone', ...edge }] });
  });

  test('knows what a source is used for, in one language', () => {
    expect(recordsCiting(history, 'manual', 'en').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'events a',
      'subjects jail',
      'subjects zone',
      'claims c',
    ]);
    const cited = { component: 'Cite', id: 'manual' };
    expect(pagesNaming(history, cited, 'en')).toEqual([{ slug: 'history/x', title: 'X' }]);
    expect(pagesNaming(history, cited, 'zh-CN')).toEqual([]);
  });
});

describe('a CSL item', () => {
  test.each([
    ['1979', { 'date-parts': [[1979]] }],
    ['2014-06-09', { 'date-parts': [[2014, 6, 9]] }],
    ['2004/2007-05', { 'date-parts': [[2004], [2007, 5]] }],
    ['2006~', { 'date-parts': [[2006]], circa: true }],
  ])('has the date %s in parts', (text, parts) => expect(cslDate(text)).toEqual(parts));

  test('keeps what CSL has no field for apart', () => {
    const item = cslItem({
      id: 'x',
      type: 'webpage',
      title: 'X',
      language: 'en',
      kind: 'primary',
      verification: { method: 'repository' },
    });
    expect(item).toEqual({
      id: 'x',
      type: 'webpage',
      title: 'X',
      language: 'en',
      custom: { kind: 'primary', verification: { method: 'repository' } },
    });
  });
});

describe('the content security policy', () => {
  const page =
    '<html><head><title>x</title></head><body><script>run()</script><script type="module" src="/a.js"></script></body></html>';

  test('lets in the inline script of the page by its hash, and no other', () => {
    // printf 'run()' | openssl dgst -sha256 -binary | base64
    expect(policyFor(page)).toContain("'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='");
    expect(policyFor(page).match(/sha256-/g)).toHaveLength(1);
    expect(policyFor(page)).not.toMatch(/script-src[^;]*unsafe-inline/);
  });

  test('does not count blocks of data', () => {
    expect(policyFor('<script type="application/ld+json">{}</script>')).not.toContain('sha256');
    expect(policyFor('<script type="module">run()</script>')).toContain('sha256');
  });

  test('lets in styles of the page, each once and in order', () => {
    const styles = '<style>b</style><style media="print">a</style><style>b</style><style></style>';
    // printf b | openssl dgst -sha256 -binary | base64, and so on
    const [a, b, none] = [
      "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='",
      "'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='",
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    ];
    expect(policyFor(styles)).toContain(`; style-src-elem 'self' ${none} ${b} ${a};`);
  });

  test('knows the scripts that are run, whatever they hold', () => {
    const html =
      '<script>\none()</script><script defer src="/a.js"></script><script type="text/javascript">two()</script>';
    expect(inlineScripts(html)).toEqual(['\none()', 'two()']);
    expect(inlineScripts(page.replace('run()', '1 < 2'))).toEqual(['1 < 2']);
    expect(inlineScripts('<scripted>no</scripted>')).toEqual([]);
  });

  test('stands first in the head', () => {
    expect(addPolicy(page)).toMatch(
      /^<html><head><meta http-equiv="content-security-policy" content="default-src 'self';/,
    );
    expect(addPolicy('<html><head lang="en"></head>')).toContain('<head lang="en"><meta http-equiv');
    expect(addPolicy('<html><header></header>')).toBe('<html><header></header>');
  });
});

test('faults are printed by file and line', () => {
  expect(
    formatFaults([
      { file: 'b.yaml', line: 2, rule: 'r', message: 'second' },
      { file: 'b.yaml', line: 1, rule: 'r', message: 'first' },
      { file: 'a.mdx', rule: 'r', message: 'whole file' },
    ]),
  ).toBe('a.mdx whole file (r)\nb.yaml:1 first (r)\nb.yaml:2 second (r)');
});
