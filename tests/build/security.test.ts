import { expect, test } from 'vitest';
import { policyFor } from '../../src/exports/content-security-policy.ts';
import { allPages } from '../support/built-pages.ts';

const pages = allPages();
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;

test('every page has one policy, first in its head, that lets in no unknown inline script', () => {
  const wrong = pages.filter(({ html }) => {
    const policies = [...html.matchAll(META)];
    const scripts = policies[0]?.[1]?.match(/script-src [^;]*/)?.[0] ?? '';
    return (
      policies.length !== 1 ||
      !/<head[^>]*><meta http-equiv/.test(html) ||
      scripts === '' ||
      scripts.includes('unsafe-inline')
    );
  });
  expect(wrong.map(({ path }) => path).slice(0, 10)).toEqual([]);
});

test('the hashes are those of the scripts that the page holds', () => {
  const wrong = pages.filter(({ html }) => {
    const written = [...html.matchAll(META)][0]?.[1];
    return written !== policyFor(html).replaceAll('"', '&quot;');
  });
  expect(wrong.map(({ path }) => path).slice(0, 10)).toEqual([]);
});

test('no element carries a script in an attribute', () => {
  const wrong = pages.filter(({ html }) =>
    /<[a-z][^>]*\son[a-z]+="/.test(html.replace(/<script\b[\s\S]*?<\/script>/g, '')),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
