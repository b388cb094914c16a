import { expect, test } from 'vitest';
import { type CitedPage, pageItem } from '../../src/citation/item.ts';
import { citablePages } from '../../src/domain/cited-pages.ts';
import { ACCESS_DAY, entry, formatted, STYLES } from '../../src/exports/citing/formatted.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { CITED_SECTIONS } from '../../src/terms/sections.ts';

const page: CitedPage = {
  ...{ id: 'docker-1-0', title: 'Docker 1.0', author: 'Container History contributors', language: 'en' },
  ...{ site: 'Container History', date: '2026-11-21', url: 'https://history.example/events/docker-1-0/' },
};
const chinese: CitedPage = {
  ...{ ...page, title: 'Docker 1.0发布', author: '容器史贡献者', site: '容器史', language: 'zh-CN' },
  url: 'https://history.example/zh-cn/events/docker-1-0/',
};

test.each([
  [
    page,
    'apa',
    'Container History contributors. (2026, November 21). <i>Docker 1.0</i>. Container History. https://history.example/events/docker-1-0/',
  ],
  [
    page,
    'mla',
    'Container History contributors. “Docker 1.0.” <i>Container History</i>, 21 Nov. 2026, https://history.example/events/docker-1-0/.',
  ],
  [
    page,
    'chicago',
    'Container History contributors. “Docker 1.0.” Container History, November 21, 2026. https://history.example/events/docker-1-0/.',
  ],
  // As the style of zotero-chinese of 1 May 2026 gives it, without the number in the list.
  [
    chinese,
    'gb',
    `容器史贡献者. Docker 1.0发布[EB/OL]. （2026-11-21）[${ACCESS_DAY}]. https://history.example/zh-cn/events/docker-1-0/.`,
  ],
] as const)('a page is cited as the style has it: %o in %s', (cited, style, wanted) => {
  expect(formatted(cited, style)).toBe(wanted);
});

test('main words are capitalised in English where the style asks for that, and marks are not doubled', () => {
  const title = 'What does an image add to a wall?';
  expect(formatted({ ...page, title }, 'mla')).toContain('“What Does an Image Add to a Wall?”');
  expect(formatted({ ...page, title }, 'apa')).toContain('<i>What does an image add to a wall?</i>');
  expect(formatted({ ...page, title: 'A “container” & more' }, 'apa')).toContain('&#38;');
});

test('what pages of a day share gives what citeproc gives for each', () => {
  const { history } = loadHistory(process.cwd());
  const all = (['en', 'zh-CN'] as const).flatMap((language) =>
    CITED_SECTIONS.flatMap((section) =>
      citablePages(history, section, language).map(({ id, title, path }) => ({
        ...(language === 'en' ? page : chinese),
        ...{ id, title, url: `https://history.example/${path}` },
      })),
    ),
  );
  const sample = all.filter((_, index) => index % 97 === 0);
  expect(sample.length).toBeGreaterThan(30);
  const wrong = sample.flatMap((one) =>
    STYLES.filter((style) => formatted(one, style) !== entry(style, pageItem(one, ACCESS_DAY))).map(
      (style) => [style, one.title],
    ),
  );
  expect(wrong).toEqual([]);
});
