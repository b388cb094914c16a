import { describe, expect, test } from 'vitest';
import { attributeValues, builtPages, mainText } from '../support/built-pages.ts';
import { literalEmphasis } from '../support/literal-emphasis.ts';

const pages = builtPages().filter(({ file }) => !file.endsWith('404.html'));
const isChinese = ({ path }: { path: string }) => path.startsWith('/zh-cn/');

test('every page exists in both languages', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const alone = [...paths].filter((path) => {
    const twin = path.startsWith('/zh-cn/') ? path.slice('/zh-cn'.length) : `/zh-cn${path}`;
    return !paths.has(twin);
  });
  expect(alone).toEqual([]);
});

test('every page says its language, and names its twin', () => {
  const wrong = pages.filter((page) => {
    const { html, path } = page;
    const english = isChinese(page) ? path.slice('/zh-cn'.length) : path;
    return !(
      html.includes(`<html lang="${isChinese(page) ? 'zh-CN' : 'en'}"`) &&
      new RegExp(`rel="alternate" hreflang="en" href="https://[^/"]+${english}"`).test(html) &&
      new RegExp(`rel="alternate" hreflang="zh-CN" href="https://[^/"]+/zh-cn${english}"`).test(html)
    );
  });
  expect(wrong.map(({ path }) => path).slice(0, 10)).toEqual([]);
});

test('Chinese pages are in Chinese, and English ones are not', () => {
  const share = (text: string) => (text.match(/\p{Script=Han}/gu) ?? []).length / Math.max(1, text.length);
  const prose = pages.filter(({ path }) =>
    /\/(history|concepts|timeline|subjects)\/|^\/(zh-cn\/)?$/.test(path),
  );
  const wrong = prose.filter((page) => {
    const han = share(mainText(page.html));
    return isChinese(page) ? han < 0.1 : han > 0.12;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('both languages have the same anchors in their articles', () => {
  const article = ({ path }: { path: string }) => /^\/(history|concepts|subjects)\/[^/]+\/$/.test(path);
  const byPath = new Map(pages.map((page) => [page.path, attributeValues(page.html, 'id')]));
  const differing = pages
    .filter(article)
    .filter(({ path }) => byPath.get(path)?.join() !== byPath.get(`/zh-cn${path}`)?.join());
  expect(differing.map(({ path }) => path)).toEqual([]);
});

describe('emphasis that was not rendered', () => {
  test('is told from emphasis that was, and from code', () => {
    expect(literalEmphasis('<p>**注意：**正文</p>')).toEqual(['**注意：**']);
    expect(literalEmphasis('<p><strong>注意</strong>：正文 <code>a ** b</code></p>')).toEqual([]);
  });

  test('is on no page', () => {
    const found = pages.flatMap(({ path, html }) => literalEmphasis(html).map((text) => `${path} ${text}`));
    expect(found).toEqual([]);
  });
});
