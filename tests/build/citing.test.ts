import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { cslItem } from '../../src/exports/csl.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { CITED_SECTIONS, placeOf } from '../../src/terms/sections.ts';
import { attributeValues, builtPages, DIST, leadsOn } from '../support/built-pages.ts';
import { coinsItem, embeddedItem } from '../support/zotero.ts';

const { history } = loadHistory(process.cwd());
const below = (path: string) => path.replace(/^\/(zh-cn\/)?/, '');
const isCited = (path: string) => {
  const place = placeOf(below(path));
  return place
    ? place.section !== 'sources'
    : ['timeline/', 'lineage/', 'data/', 'course/'].includes(below(path));
};
const pages = builtPages().filter((page) => !leadsOn(page));
const cited = pages.filter(({ path }) => isCited(path));
const others = pages.filter(({ path }) => !isCited(path));

describe('a reference manager takes a page', () => {
  const languages = { en: 'Container History contributors', 'zh-CN': '容器史贡献者' };

  test('as a page of the web with one body as its author, its day, language and public address', () => {
    expect(cited.length).toBeGreaterThan(2_500);
    const wrong = cited.flatMap(({ path, html }) => {
      const language = path.startsWith('/zh-cn/') ? 'zh-CN' : 'en';
      const { type, creators, date, url, language: told, title, site } = embeddedItem(html);
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      const isRight =
        type === 'webpage' &&
        creators.length === 1 &&
        creators[0]?.lastName === languages[language] &&
        !creators[0].firstName &&
        /^20\d\d-\d\d-\d\d$/.test(date) &&
        url === canonical &&
        told === language &&
        title !== '' &&
        site === (language === 'en' ? 'Container History' : '容器史');
      return isRight ? [] : [{ path, type, creators, date, url, told, title, site }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('and every page that is cited names its licence and the address to cite', () => {
    const wrong = cited.filter(
      ({ html }) =>
        !/<link rel="cite-as" href="https/.test(html) || !/<link rel="license" href="https/.test(html),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('and no list, search or page of a source says that it is one', () => {
    expect(others.filter(({ html }) => html.includes('citation_title')).map(({ path }) => path)).toEqual([]);
  });
});

describe('a reference manager takes a source', () => {
  const spans = (html: string) =>
    [...html.matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(([, title = '']) =>
      title.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    );
  const pageOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

  test('from the list, each once', () => {
    for (const path of ['/sources/', '/zh-cn/sources/'])
      expect(spans(pageOf(path))).toHaveLength(history.references.size);
  });

  test('from its page, with title, authors, day and address', () => {
    const wrong = [...history.references.values()].flatMap(({ data }) => {
      const [title = ''] = spans(pageOf(`/sources/${data.id}/`));
      const found = coinsItem(title);
      const { author = [], URL: address = '' } = cslItem(data);
      const names = author.map((name) => ('literal' in name ? name.literal : name.family));
      return found.type !== '' &&
        found.title === data.title &&
        found.url === address &&
        found.creators.map(({ lastName }) => lastName).join('|') ===
          names.map((name) => name.replace(/[.,]+$/, '')).join('|')
        ? []
        : [{ id: data.id, found, names }];
    });
    // A body whose name ends in a stop keeps it as the first author and loses it as another.
    expect(wrong.filter(({ names }) => !names.some((name) => /[.,]/.test(name))).slice(0, 5)).toEqual([]);
  });
});

describe('how a page is cited', () => {
  test('stands at its foot in four styles', () => {
    const wrong = cited.filter(({ html }) => (html.match(/<dd data-style=/g) ?? []).length !== 4);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('and a page with primary sources offers them', () => {
    const html = pages.find(({ path }) => path === '/events/docker-1-0/')?.html ?? '';
    const [ids = ''] = attributeValues(html, 'data-sources');
    expect(ids.split(' ')).toContain('docker-2014-docker-1-0');
    expect(ids.split(' ')).not.toContain('infoq-2014-docker-1-0');
  });

  test.each(['', 'zh-cn/'])('files hold each page of a section: /%scite/', (prefix) => {
    const text = (name: string) => readFileSync(`${DIST}/${prefix}cite/${name}`, 'utf8');
    for (const section of CITED_SECTIONS) {
      const isOf = (path: string) => path.startsWith(`/${prefix}${section}/`) && placeOf(below(path));
      const there = cited.filter(({ path }) => isOf(path)).length;
      const items = JSON.parse(text(`${section}.json`));
      expect(items).toHaveLength(there);
      expect(Object.keys(new BibLatexParser(text(`${section}.bib`)).parse().entries)).toHaveLength(there);
      const { entries } = new RISParser(text(`${section}.ris`)).parse() as unknown as { entries: object };
      expect(Object.keys(entries)).toHaveLength(there);
      expect(items.filter(({ title }: { title: string }) => !title)).toEqual([]);
    }
  });

  test('a page is dated by the last commit of its files', () => {
    const file = 'content/events/docker-1-0.yaml';
    const isChanged = execFileSync('git', ['status', '--porcelain', '--', file], { encoding: 'utf8' }) !== '';
    const day = execFileSync('git', ['log', '-1', '--format=%cs', '--', file], { encoding: 'utf8' }).trim();
    const html = pages.find(({ path }) => path === '/events/docker-1-0/')?.html ?? '';
    if (!isChanged && day) expect(embeddedItem(html).date).toBe(day);
  });
});

test('a mistake can be told from every page, with its address', () => {
  const silent = pages.filter(({ path, html }) => {
    const report = attributeValues(html, 'href').find((href) => /^mailto:|issues\/new/.test(href)) ?? '';
    return !decodeURIComponent(report).includes(
      below(path)
        .replace(/404\.html$/, '')
        .slice(0, -1),
    );
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
});
