import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, DIST, leadsOn } from '../support/built-pages.ts';

const pages = builtPages();

describe('what search engines are told of a page', () => {
  const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
  const blocksOf = (html: string) => [...html.matchAll(DATA)].map(([, block]) => JSON.parse(block ?? ''));
  const kinds = [
    { pattern: /^\/(zh-cn\/)?events\/[^/]+\/$/, type: 'Article' },
    { pattern: /^\/(zh-cn\/)?subjects\/[^/]+\/$/, type: 'DefinedTerm' },
    { pattern: /^\/(zh-cn\/)?(claims|history|concepts|texts|tours)\/[^/]+\/$/, type: 'Article' },
    { pattern: /^\/(zh-cn\/)?(timeline|lineage)\/$/, type: 'Article' },
    { pattern: /^\/(zh-cn\/)?data\/$/, type: 'Dataset' },
    { pattern: /^\/(zh-cn\/)?course\/[^/]+\/$/, type: 'LearningResource' },
    { pattern: /^\/(zh-cn\/)?course\/$/, type: 'Course' },
  ];
  const told = pages.filter((page) => !leadsOn(page));

  test.each(kinds)('a page of $pattern is one $type', ({ pattern, type }) => {
    const ofKind = told.filter(({ path }) => pattern.test(path));
    expect(ofKind.length).toBeGreaterThan(1);
    const wrong = ofKind.filter(
      ({ html }) =>
        blocksOf(html)
          .map((block) => block['@type'])
          .join() !== type,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('no other page says anything', () => {
    const others = told.filter(({ path }) => !kinds.some(({ pattern }) => pattern.test(path)));
    expect(others.filter(({ html }) => blocksOf(html).length > 0).map(({ path }) => path)).toEqual([]);
  });

  test('each names its author, its days, its sources and the same page in the other language', () => {
    const wrong = told
      .filter(({ path }) => kinds.some(({ pattern }) => pattern.test(path)))
      .filter(({ path, html }) => {
        const [block] = blocksOf(html);
        const other = path.startsWith('/zh-cn/') ? path.slice('/zh-cn'.length) : `/zh-cn${path}`;
        return !(
          block.url.endsWith(path) &&
          block.author.name &&
          block.publisher.name &&
          block.datePublished <= block.dateModified &&
          block.workTranslation['@id'].endsWith(other) &&
          (block.citation ?? []).every((address: string) => existsSync(DIST + new URL(address).pathname))
        );
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const [docker] = blocksOf(told.find(({ path }) => path === '/events/docker-1-0/')?.html ?? '');
    expect(docker.citation.length).toBeGreaterThan(2);
  });

  // An article names a hundred sources; a record a few.
  test('it costs less than 1,900 bytes', () => {
    const cost = (html: string) => size(html) - size(html.replace(DATA, ''));
    // What is shorter than that as it stands cannot cost more.
    const long = told.filter(({ html }) => Buffer.byteLength(html.match(DATA)?.join('') ?? '') >= 1_900);
    const heavy = long.filter(({ html }) => cost(html) >= 1_900);
    expect(long.length).toBeGreaterThan(0);
    expect(heavy.map(({ path, html }) => `${path} ${cost(html)}`)).toEqual([]);
  });

  test('all that can be downloaded is there', () => {
    const [data] = blocksOf(pages.find(({ path }) => path === '/data/')?.html ?? '');
    const missing = data.distribution
      .map(({ contentUrl }: { contentUrl: string }) => new URL(contentUrl).pathname)
      .filter((path: string) => !existsSync(`${DIST}${path}`));
    expect(missing).toEqual([]);
  });
});

function size(html: string): number {
  return gzipSync(html, { level: 9 }).length;
}
