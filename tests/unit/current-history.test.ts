import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NOTHING_PUBLISHED } from '../../src/record/published.ts';
import { currentHistory, forgetHistory } from '../../src/site/current-history.ts';

const root = mkdtempSync(join(tmpdir(), 'current-'));
const write = (path: string, text: string) => writeFileSync(join(root, 'content', path), text);
const words = '{ en: A, zh-CN: 一 }';
// Workers of tests may not change their folder.
vi.spyOn(process, 'cwd').mockReturnValue(root);
mkdirSync(join(root, 'content/docs'), { recursive: true });
mkdirSync(join(root, 'content/i18n'));
// The modules are shared with other files of tests.
beforeAll(forgetHistory);
afterAll(() => {
  forgetHistory();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('the history is read once, until it is forgotten, and never with faults', () => {
  write('eras.yaml', `- { id: first, from: "1979", name: ${words}, summary: ${words} }`);
  write('terms.yaml', '[]');
  write('words.yaml', '[]');
  write('published.json', JSON.stringify(NOTHING_PUBLISHED));
  write('contents.yaml', '[]');
  write('docs/a.mdx', '---\ntitle: A\ndescription: B\n---\nText.');
  write('i18n/en.json', '{\n}\n');
  write('i18n/zh-CN.json', '{\n}\n');
  expect(currentHistory).toThrow(
    'the content has 2 faults:\ncontent/changes.yaml no such file, or a link that leads nowhere; put it back (files)\ncontent/docs/a.mdx no Chinese twin; write content/docs/zh-cn/a.mdx (page-twins)',
  );
  rmSync(join(root, 'content/docs/a.mdx'));
  expect(currentHistory).toThrow('content/changes.yaml no such file');
  write('changes.yaml', `- { id: start, date: "2026-11-21", kind: added, what: ${words} }`);
  const history = currentHistory();
  expect(history.eras.map(({ id }) => id)).toEqual(['first']);
  write('eras.yaml', `- { id: second, from: "1979", name: ${words}, summary: ${words} }`);
  expect(currentHistory()).toBe(history);
  forgetHistory();
  expect(currentHistory().eras.map(({ id }) => id)).toEqual(['second']);
});
