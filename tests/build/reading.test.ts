import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { currentHistory } from '../../src/site/current-history.ts';
import { builtPages, mainText } from '../support/built-pages.ts';

const pages = builtPages().map((page) => ({ ...page, text: mainText(page.html) }));
const isEnglish = ({ path }: { path: string }) => !path.startsWith('/zh-cn/');
/** The first pages that have something, with what it is. */
const found = (find: (page: (typeof pages)[number]) => readonly string[] | null) =>
  pages.flatMap((page) => (find(page) ?? []).map((text) => `${page.path} ${text}`)).slice(0, 10);

test('no sentence ends twice', () => {
  expect(found(({ text }) => text.match(/.{0,20}\p{Script=Latin}\.(?:\.(?![./])|。)/gu))).toEqual([]);
});

test('what is read aloud holds no code of HTML', () => {
  // An entity that was written once is read as its sign; one of which the "&" was written so is not.
  const coded = (html: string) => html.match(/\s(?:aria-label|title)="[^"]*&(?:amp|#38);#?\w+;[^"]*"/g);
  expect(found(({ html }) => coded(html))).toEqual([]);
  expect(coded('<a aria-label="R&amp;D &amp;#x2F;"><a title="&quot;R&amp;D&quot;">')).toHaveLength(1);
});

test('arrows back to the text are letters, which phones would draw as blue pictures', () => {
  expect(found(({ html }) => html.match(/↩(?!\uFE0E).{0,30}/g))).toEqual([]);
  expect(pages.some(({ html }) => html.includes('↩\uFE0E'))).toBe(true);
});

test('names that are for the search alone are shown on no page of a subject', () => {
  const bySubject = Map.groupBy(pages, ({ path }) => /\/subjects\/([^/]+)\/$/.exec(path)?.[1]);
  const shown = [...currentHistory().subjects.values()].flatMap(
    ({ data: { id, aliases, searchNames = [] } }) =>
      (bySubject.get(id) ?? []).flatMap(({ path, html }) => {
        const [facts = ''] = /<dl\s[^>]*class="facts[\s\S]*?<\/dl>/.exec(html) ?? [];
        const names = parse(facts)
          .querySelectorAll('dd span')
          .map(({ text }) => text);
        return [
          ...searchNames.filter((name) => names.includes(name)),
          ...aliases.filter((name) => !names.includes(name)).map((name) => `not ${name}`),
        ].map((name) => `${path} ${name}`);
      }),
  );
  expect(shown).toEqual([]);
});

test('Chinese pages say nothing in English to those who listen', () => {
  const wrong = ({ html }: { html: string }) => html.match(/Section titled|Skip to content|On this page/g);
  expect(found((page) => (isEnglish(page) ? null : wrong(page)))).toEqual([]);
});

test('notes say where in their sources, however often one is cited', () => {
  const noted = pages.filter(({ html }) => html.includes('note-place'));
  const places = noted.flatMap(({ html }) =>
    parse(html)
      .querySelectorAll('.notes li')
      .map((note) =>
        note.querySelectorAll('.note-place').map((place) => place.text.replace('↩\uFE0E', '').trim()),
      ),
  );
  const many = places.filter((texts) => texts.filter(Boolean).length >= 5);
  expect(many.length).toBeGreaterThan(0);
  const glued = noted.flatMap(({ html, path }) =>
    /<\/span><span class="note-place">\s*\S/.test(html) ? [path] : [],
  );
  expect(glued).toEqual([]);
});

/** What stands in an element itself, and not in one within it. */
const ownText = ({ childNodes }: HTMLElement) =>
  childNodes
    .filter(({ nodeType }) => nodeType === NodeType.TEXT_NODE)
    .map(({ text }) => text)
    .join('');

test('Chinese names of sources on English pages say their language', () => {
  const names = '.source-text > span:not(.source-kind), .entry-sources, .notes .note-place, .lead';
  // A Chinese name in a sentence of the page's own language is part of that sentence.
  const isChinese = (text: string) => /^\s*\p{Script=Han}/u.test(text);
  const wrong = found((page) =>
    isEnglish(page) && /\p{Script=Han}/u.test(page.text)
      ? parse(page.html)
          .querySelectorAll(names)
          .filter((name) => !name.getAttribute('lang') && isChinese(ownText(name)))
          .map(ownText)
      : null,
  );
  expect(wrong).toEqual([]);
});
