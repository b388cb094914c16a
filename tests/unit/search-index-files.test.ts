import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nearNames, nearTable, soundOf } from '../../src/search/build/near.ts';
import { pagesOf, sourcesOf, writeIndex } from '../../src/search/build/page-index.ts';
import { parsePages } from '../../src/search/page-reader.ts';
import { listed } from './search-support.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'index-files-'));
});
afterAll(async () => {
  await close();
  rmSync(root, { recursive: true });
});

function write(path: string, body: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><body><main data-pagefind-body>${body}</main></body></html>`,
  );
}

describe('the pages of a language', () => {
  test('are all that lie in its folders, without the single sources and what is no page', () => {
    for (const folder of ['subjects', 'about', 'sources', 'pagefind', '_astro', 'api', 'embed', 'print'])
      for (const language of ['', 'zh-cn/']) write(`${language}${folder}/index.html`, '');
    write('zh-cn/events/index.html', '');
    write('robots.txt', '');
    expect(pagesOf(root, 'en')).toBe('{index.html,sources/index.html,{about,subjects}/**/index.html}');
    expect(pagesOf(root, 'zh-CN')).toBe(
      'zh-cn/{index.html,sources/index.html,{about,events,subjects}/**/index.html}',
    );
  });

  test('are apart from its sources', () => {
    expect(sourcesOf('en')).toBe('sources/*/index.html');
    expect(sourcesOf('zh-CN')).toBe('zh-cn/sources/*/index.html');
  });
});

describe('an index', () => {
  const read = (folder: string) =>
    globSync(`pagefind/${folder}/fragment/*.pf_fragment`, { cwd: root }).map((file) => {
      const name = file.replace(/^.*\/(.+)\.pf_fragment$/, '$1');
      return { name, pages: parsePages(gunzipSync(readFileSync(join(root, file))).toString(), name) };
    });

  test('has the text of each page without ways to others and its title, and tells where it lies', async () => {
    const body = `<h1 data-pagefind-meta="title">A title</h1><nav>A way.</nav><p>What it says.</p>
      <div class="pagination-links">The next.</div>`;
    for (const number of [1, 2, 3, 4, 5]) write(`small/p${number}/index.html`, body);
    const { pages, texts } = await writeIndex(root, 'small', 'small/*/index.html', 4);
    expect(pages).toBe(5);
    expect([...texts.keys()].sort()).toEqual([1, 2, 3, 4, 5].map((number) => `small/p${number}/`));
    const files = read('small');
    expect(files).toHaveLength(2);
    for (const [path, { id, file }] of texts) {
      const page = files.find(({ name }) => name === file)?.pages.get(id);
      expect(page).toMatchObject({ url: `/${path}`, content: 'What it says.', meta: { title: 'A title' } });
    }
  });

  test('has none of the interfaces of Pagefind', () => {
    const written = globSync('pagefind/small/*', { cwd: root }).map((file) => file.replace(/^.*\//, ''));
    expect(written).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
    expect(written.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });
});

describe('names that are near', () => {
  test('are those of each page in one piece, once each, and how the Chinese ones sound', () => {
    const pages = [
      listed('a', { names: ['docker swarm', 'dockerswarm', '容 器'] }),
      listed('b', { names: ['绿色', '容器 api'] }),
    ];
    expect(nearNames(pages)).toEqual([
      ...[
        ['dockerswarm', 0],
        ['容器', 0],
        ['rongqi', 0],
      ],
      ...[
        ['绿色', 1],
        ['lvse', 1],
        ['容器api', 1],
      ],
    ]);
  });

  test('are read without tones and spaces, and what is not Chinese as it is', () => {
    expect([soundOf('控制组'), soundOf('绿'), soundOf('docker容器')]).toEqual([
      'kongzhizu',
      'lv',
      'dockerrongqi',
    ]);
  });

  test('have the common characters that are read like one of theirs, from the first to the last', () => {
    const { sounds, names } = nearTable([
      listed('a', { names: ['啊', '绿', '行', 'docker'] }),
      listed('b', { names: ['楂'] }),
    ]);
    expect(names).toHaveLength(9);
    expect(Object.keys(sounds)).toEqual(expect.arrayContaining(['a', 'lv', 'hang', 'xing', 'zha']));
    expect(sounds.a?.[0]).toBe('啊');
    expect(sounds.zha?.at(-1)).toBe('齄');
    expect(sounds.lv).toContain('律');
    expect([sounds.hang, sounds.xing].every((all) => all?.includes('行'))).toBe(true);
    expect(sounds.lv).not.toContain('路');
    expect(sounds.ke).toBeUndefined();
  });
});
