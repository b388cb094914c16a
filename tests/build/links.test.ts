import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeValues, builtPages, DIST } from '../support/built-pages.ts';

const pages = builtPages();
const anchors = new Map(pages.map(({ path, html }) => [path, new Set(attributeValues(html, 'id'))]));

test('no link inside the site leads nowhere', () => {
  const broken = pages.flatMap(({ path, html }) =>
    attributeValues(html, 'href')
      .filter((href) => !/^[a-z]+:/.test(href))
      .flatMap((href) => {
        const target = new URL(href, `https://site.test${path}`);
        const known = anchors.get(target.pathname);
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (!known) return existsSync(`${DIST}${target.pathname}`) ? [] : [`${path} → ${href}`];
        return anchor === '' || known.has(anchor) ? [] : [`${path} → ${href} (no such place on the page)`];
      }),
  );
  expect([...new Set(broken)].slice(0, 20)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const doubled = pages.flatMap(({ path, html }) => {
    const ids = attributeValues(html, 'id');
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${path} #${id}`);
  });
  expect(doubled.slice(0, 20)).toEqual([]);
});

test('no page asks for anything from another host', () => {
  const foreign = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc="(?!\/(?!\/)|data:)[^"]*"/g)]
      .concat([
        ...html.matchAll(
          /<link\b[^>]*rel="(?:stylesheet|preload|modulepreload|shortcut icon)"[^>]*href="(?!\/(?!\/))[^"]*"/g,
        ),
      ])
      .map((match) => `${path} ${match[0]}`),
  );
  expect(foreign.slice(0, 10)).toEqual([]);
});
