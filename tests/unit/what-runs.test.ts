import { expect, test } from 'vitest';
import { readScript, type Script, whatRuns } from '../support/what-runs.ts';

test('a built script names what it needs and what it may ask for later', () => {
  const code =
    'import{a as b}from"./b.js";import"./c.js";export*from\'./d.js\';x(()=>import(`./e.js`),n(["_astro/f.css"]))';
  expect(readScript('/_astro/a.js', code)).toEqual({
    needs: ['/_astro/b.js', '/_astro/c.js', '/_astro/d.js'],
    asks: ['/_astro/e.js'],
  });
});

const script = (needs: string[] = [], asks: string[] = []): Script => ({ needs, asks });
const scripts = {
  named: ['page', 'search'],
  all: new Map([
    ['page', script(['words', 'dom'])],
    ['search', script(['dom', 'open'], ['dialog'])],
    ['dialog', script(['list', 'words', 'open'])],
    ['words', script(['fold'])],
    ['fold', script()],
    ['dom', script()],
    ['open', script()],
    ['list', script()],
  ]),
};

test('files of which the same is lost are alike, and no others', () => {
  const alike = Map.groupBy(scripts.all.keys(), (file) => whatRuns(scripts, file));
  expect([...alike.values()]).toEqual([
    ['page'],
    // The dialog needs one of these too, but without the script that asks for it nobody does.
    ['search', 'open'],
    ['dialog', 'list'],
    ['words', 'fold'],
    ['dom'],
  ]);
});
