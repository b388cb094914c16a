import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/terms/charts.ts';
import { codedParts } from '../../src/terms/coded.ts';
import { BYTE_ORDER_MARK, csvOf } from '../../src/terms/csv.ts';
import { decimalYear } from '../../src/terms/decimal-year.ts';
import { escapeXml } from '../../src/terms/escape.ts';
import { fill } from '../../src/terms/fill.ts';
import { KINDS, RECORD_KINDS } from '../../src/terms/kinds.ts';
import { foreignLanguage, LANGUAGES, languageOf, pathPrefix } from '../../src/terms/languages.ts';
import { isDescent, LINEAGE_TYPES } from '../../src/terms/lineage.ts';
import {
  CITED_SECTIONS,
  isProse,
  PAGE_TYPES,
  PAGED_KINDS,
  placeOf,
  SECTION_OF,
  SECTIONS,
  sectionOf,
} from '../../src/terms/sections.ts';
import { shorten } from '../../src/terms/shorten.ts';
import { TRACKS } from '../../src/terms/tracks.ts';

describe('a table as CSV', () => {
  test.each([
    ['a', 'a'],
    ['', ''],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\rtwo', '"one\rtwo"'],
  ])('has the cell %j as %j', (value, cell) => {
    expect(csvOf([[value, 'next'], ['last']])).toBe(`\uFEFF${cell},next\r\nlast\r\n`);
  });

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(BYTE_ORDER_MARK).toBe('\uFEFF');
    expect(csvOf([])).toBe('\uFEFF');
  });
});

test('no mark of a text is taken for XML, however often it stands there', () => {
  expect(escapeXml('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
});

test.each<[string, string[]]>([
  ['run `docker run` now', ['run ', '<docker run>', ' now']],
  ['`a``b`', ['<a>', '<b>']],
  ['none', ['none']],
  ['not `closed', ['not `closed']],
  ['`', ['`']],
  ['`` is empty', ['`` is empty']],
  ['', []],
])('the text %j has its code taken out', (text, parts) => {
  expect(codedParts(text).map(({ text: part, isCode }) => (isCode ? `<${part}>` : part))).toEqual(parts);
});

test('a notice quotes sixty letters of a text at most, the last of which stands for what is left out', () => {
  expect(shorten('器'.repeat(60))).toBe('器'.repeat(60));
  expect(shorten('𠀀'.repeat(60))).toBe('𠀀'.repeat(60));
  expect(shorten('𠀀'.repeat(61))).toBe(`${'𠀀'.repeat(59)}…`);
  expect(shorten('')).toBe('');
});

test('a day is a part of its year, of 365 days or of 366', () => {
  expect(decimalYear('2001-01-01')).toBe(2001);
  expect(decimalYear('2001-12-31')).toBe(2001 + 364 / 365);
  expect(decimalYear('2000-12-31')).toBe(2000 + 365 / 366);
});

test('slots are filled, each time they occur, and those without a value stay', () => {
  expect(fill('{{n}} of {{n}}, {{name}}; {{other}}', { n: 0, name: '', other: undefined })).toBe(
    '0 of 0, ; {{other}}',
  );
});

test('the languages have their paths', () => {
  expect(LANGUAGES.map((language) => [language, pathPrefix(language)])).toEqual([
    ['en', ''],
    ['zh-CN', 'zh-cn/'],
  ]);
  expect([languageOf(undefined), languageOf('root'), languageOf('zh-cn')]).toEqual(['en', 'en', 'zh-CN']);
});

test('a name among texts of another language says its own', () => {
  expect(foreignLanguage('监狱jail', 'en')).toBe('zh-CN');
  expect(foreignLanguage('jail', 'zh-CN')).toBe('en');
  expect(foreignLanguage('监狱', 'zh-CN')).toBeUndefined();
  expect(foreignLanguage('jail', 'en')).toBeUndefined();
});

// Public addresses and words of the data: what goes away here breaks links of others.
describe('what is public and stays', () => {
  test('the lanes', () => {
    expect(TRACKS).toEqual([
      'isolation',
      'virtualization',
      'cloud',
      'images-runtimes',
      'orchestration',
      'standards',
      'business',
      'security',
    ]);
  });

  test('the folders of records, and the sections in which they have pages', () => {
    expect(RECORD_KINDS).toEqual([
      'events',
      'subjects',
      'references',
      'claims',
      'tours',
      'quizzes',
      'lessons',
    ]);
    expect(PAGED_KINDS).toEqual(['events', 'subjects', 'references', 'claims', 'tours', 'lessons']);
    expect(SECTION_OF).toEqual({
      events: 'events',
      subjects: 'subjects',
      references: 'sources',
      claims: 'claims',
      tours: 'tours',
      lessons: 'course',
    });
  });

  test('the sections, the types of their pages, and where those are listed', () => {
    expect(PAGE_TYPES).toEqual([
      'chapter',
      'concept',
      'text',
      'subject',
      'event',
      'claim',
      'lesson',
      'tour',
      'source',
    ]);
    expect(Object.entries(SECTIONS).map(([section, { index }]) => `${section} ${index}`)).toEqual([
      'history history/',
      'concepts concepts/',
      'texts texts/',
      'subjects subjects/',
      'events timeline/',
      'claims claims/',
      'course course/',
      'tours tours/',
      'sources sources/',
    ]);
  });

  test('what a single record of each kind is called', () => {
    expect(RECORD_KINDS.map((kind) => KINDS[kind].one)).toEqual([
      ...['event', 'subject', 'reference', 'claim', 'tour', 'question', 'lesson'],
    ]);
  });

  test('the sections whose pages are cited: all but the sources, which are cited themselves', () => {
    expect(CITED_SECTIONS).toEqual([
      ...['history', 'concepts', 'texts', 'subjects', 'events', 'claims', 'course', 'tours'],
    ]);
  });

  test('the charts', () => {
    expect(CHARTS).toEqual([
      ...['events', 'cncf-projects', 'orchestrators', 'runtimes', 'container-escapes', 'sources'],
    ]);
  });

  test('the edges of the family tree, and which of them tell of descent', () => {
    expect(LINEAGE_TYPES.map((type) => `${type}${isDescent(type) ? ' descends' : ''}`)).toEqual([
      'derived-from descends',
      'inspired-by descends',
      'implements',
      'replaced-by descends',
      'donated-to',
      'part-of',
      'renamed-to descends',
    ]);
  });

  test('only sources are searched apart', () => {
    expect(Object.entries(SECTIONS).filter(([, terms]) => 'isApart' in terms && terms.isApart)).toEqual([
      ['sources', SECTIONS.sources],
    ]);
  });
});

describe('the place of a page', () => {
  test.each([
    ['events/docker-1-0/', { section: 'events', id: 'docker-1-0' }],
    ['sources/x', { section: 'sources', id: 'x' }],
    ['events/', undefined],
    ['events', undefined],
    ['', undefined],
    ['timeline/x', undefined],
    ['toString/x', undefined],
  ])('of %j is %j', (path, place) => expect(placeOf(path)).toEqual(place));

  test.each([
    ['history/', 'history'],
    ['events/docker-1-0/', 'events'],
    ['search/', undefined],
    ['', undefined],
    ['toString/x', undefined],
  ])('the section of %j is %j', (path, section) => expect(sectionOf(path)).toBe(section));

  test('chapters, concepts and what leads to them are prose, records and their lists are none', () => {
    const paths = ['history/x/', 'concepts/x/', 'texts/', 'subjects/docker/', 'events/x/', 'search/', ''];
    expect(paths.filter(isProse)).toEqual(['history/x/', 'concepts/x/', 'texts/']);
  });
});
