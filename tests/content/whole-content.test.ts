import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formatFaults } from '../../src/record/faults.ts';
import { loadHistory, type Memory } from '../../src/record/load-history.ts';
import { runRules } from '../../src/rules/index.ts';

let root = '';
const memory: Memory = new Map();
const before = new Map<string, string>();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => {
  for (const [path, text] of before) writeFileSync(at(path), text);
  before.clear();
});
afterAll(() => rmSync(root, { recursive: true }));

/** All that an author is told of the whole content, a line each. */
function told(): string[] {
  const { history, faults } = loadHistory(root, memory);
  const text = formatFaults([...faults, ...runRules(history)]);
  return text === '' ? [] : text.split('\n');
}

const at = (path: string) => join(root, 'content', path);

function change(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(at(path), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} does not hold ${from}`);
  before.set(path, text);
  writeFileSync(at(path), changed);
}

test('the content is sound as it stands', () => {
  expect(told()).toEqual([]);
});

test('one mistyped date of an event that others name is one fault', () => {
  change('events/docker-1-0.yaml', '"2014-06-09"', '"2014-6-9"');
  expect(told()).toEqual([
    'content/events/docker-1-0.yaml:3 date "2014-6-9": not an EDTF date; write "2014-06-09" (shape)',
  ]);
});

test('nine mistakes in nine files are told in one round, and nothing else', () => {
  change('events/docker-1-0.yaml', '"2014-06-09"', '"2014-6-9"');
  change('events/unix-v7-chroot.yaml', /^level: .*/m, 'level: 7');
  change('events/freebsd-4.yaml', /^subjects: .*/m, 'subjects: freebsd-jail');
  change('events/xen-sosp.yaml', /^track: .*/m, 'track: virtualisation');
  change('subjects/docker.yaml', /^weight: .*/m, 'weight: main');
  change('subjects/chroot.yaml', /^kind: .*/m, 'kind: kernel');
  change('references/moby-changelog.yaml', /^kind: .*/m, 'kind: first-hand');
  change('claims/jails-release.yaml', /^verdict: .*/m, 'verdict: maybe');
  change('tours/standards.yaml', /^id: .*/m, 'id: Standards');
  expect(told().map((line) => line.split(/[: ]/)[0])).toHaveLength(9);
});

test('a value of 100 kB is not printed whole', () => {
  change('events/docker-1-0.yaml', '"2014-06-09"', `"${'9'.repeat(100_000)}"`);
  expect(told().join('').length).toBeLessThan(400);
});

// Leaves its files behind, so it has to be the last.
test('no file is passed over, and whatever is in one, a sentence comes of it', () => {
  const event = readFileSync(at('events/docker-0-1.yaml'));
  writeFileSync(at('events/Docker-0-2.YAML'), event);
  writeFileSync(at('events/docker-0-3.yml'), event);
  mkdirSync(at('event'));
  mkdirSync(at('events/x.yaml'));
  symlinkSync('nowhere', at('subjects/dangling.yaml'));
  writeFileSync(at('claims/empty.yaml'), '');
  writeFileSync(at('claims/alias.yaml'), 'id: alias\na: *nothing\n');
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${`*${'abcdefghi'[i]},`.repeat(9)}]`,
  );
  writeFileSync(at('claims/laughs.yaml'), ['a: &a [x]', ...laughs].join('\n'));
  writeFileSync(at('claims/utf16.yaml'), Buffer.from('\uFEFFid: utf16\n', 'utf16le'));
  writeFileSync(at('claims/latin.yaml'), Buffer.from('id: caf\u00e9\n', 'latin1'));
  renameSync(at('eras.yaml'), at('eras.yml'));
  expect(told().map((line) => line.replace(/; .*/, ''))).toEqual([
    'content/claims/alias.yaml:1 unreadable YAML: an alias (*name) to nothing',
    'content/claims/empty.yaml the file is empty',
    'content/claims/latin.yaml the file is not in UTF-8 (Latin-1 or GBK, perhaps)',
    'content/claims/laughs.yaml:1 unreadable YAML: aliases (*name) that multiply each other',
    'content/claims/utf16.yaml the file is in UTF-16',
    'content/eras.yaml no such file, or a link that leads nowhere',
    'content/eras.yml not read',
    'content/event not read',
    'content/events/Docker-0-2.YAML not read',
    'content/events/docker-0-3.yml not read',
    'content/events/x.yaml a folder',
    'content/subjects/dangling.yaml no such file, or a link that leads nowhere',
  ]);
});
