import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, csvOf } from '../../src/terms/csv.ts';
import { escapeXml } from '../../src/terms/escape.ts';
import { fill } from '../../src/terms/fill.ts';
import { RECORD_KINDS } from '../../src/terms/kinds.ts';
import { foreignLanguage, LANGUAGES, languageOf, pathPrefix } from '../../src/terms/languages.ts';
import {
  isProse,
  PAGE_TYPES,
  PAGED_KINDS,
  placeOf,
  SECTION_OF,
  SECTIONS,
  sectionOf,
} from '../../src/terms/sections.ts';
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
