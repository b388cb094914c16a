import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, DIST } from '../support/built-pages.ts';

// axe asks of the pages of records by all its rules in one theme, and of their colours in the other. That
// is enough as long as this holds.

const css = globSync('_astro/*.css', { cwd: DIST })
  .map((file) => readFileSync(join(DIST, file), 'utf8'))
  .join('\n');
const COLOURS =
  /^(--(sl-(color|shadow|badge)-|track-|surface$|light$|dark$)|color-scheme$|color$|background-color$)/;
/** Starlight's classes for what is shown in one theme only. */
const HIDES = /\b(light|dark)\\?:sl-hidden\b/;

test('the themes differ in nothing but colours', () => {
  const set = [...css.matchAll(/([^{}]*\[data-theme[^{}]*)\{([^{}]*)\}/g)]
    .filter(([, selector = '']) => !HIDES.test(selector))
    .flatMap(([, , block = '']) => block.split(';'))
    .map((declaration) => declaration.split(':')[0]?.trim() ?? '');
  expect(set).toContain('--dark');
  expect(set.filter((property) => property !== '' && !COLOURS.test(property))).toEqual([]);
  const switched = [...css.matchAll(/([a-z-]+):[^;{}]*var\(--(?:light|dark)[,)]/g)].map(
    ([, property = '']) => property,
  );
  expect(switched).toContain('--surface');
  expect(switched.filter((property) => !COLOURS.test(property))).toEqual([]);
});

test('nothing is shown in one theme only', () => {
  const hiding = builtPages().filter(({ html }) => HIDES.test(html));
  expect(hiding.map(({ path }) => path)).toEqual([]);
});
