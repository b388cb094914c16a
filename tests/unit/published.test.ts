import { expect, test } from 'vitest';
import { withAliases } from '../../src/components/prose/aliases.ts';
import { LESSON_SECTIONS } from '../../src/domain/lesson-sections.ts';
import { absences, type Built, grown } from '../../src/domain/published.ts';
import { NOTHING_PUBLISHED, type Published, parsePublished } from '../../src/record/published.ts';
import { PARAMETERS } from '../../src/site/parameters.ts';

const published: Published = {
  pages: { events: ['a', 'b'], claims: ['c'] },
  alone: ['', 'timeline/'],
  headings: { 'data/': ['files'] },
  parts: { '': ['ways-in'] },
  anchors: { events: ['sources'] },
  files: ['feed.xml'],
  parameters: { timeline: ['from', 'q'] },
};

/** What a site has that holds all of it, but for what is spoilt. */
function built(spoilt: { path?: string; place?: string; parameter?: string } = {}): Built {
  return {
    has: (path) => path !== spoilt.path,
    idsOn: (path) =>
      new Set(
        ['ways-in', 'files', 'sources', 'event-a', 'event-b'].filter(
          (id) => `${path}#${id}` !== spoilt.place,
        ),
      ),
    parameters: { timeline: ['from', 'q', 'to'].filter((name) => name !== spoilt.parameter) },
  };
}

test('nothing is missed where all is there', () => {
  expect(absences(published, built())).toEqual([]);
});

test.each([
  [{ path: 'events/b/' }, 'the page /events/b/'],
  [{ path: 'zh-cn/claims/c/' }, 'the page /zh-cn/claims/c/'],
  [{ place: 'zh-cn/#ways-in' }, 'the place #ways-in on /zh-cn/'],
  [{ place: 'data/#files' }, 'the place #files on /data/'],
  [{ place: 'timeline/#event-b' }, 'the place #event-b on /timeline/'],
  [{ path: 'feed.xml' }, 'the file feed.xml'],
  [{ parameter: 'q' }, 'the parameter "q" of timeline'],
])('what is gone is missed by name: %o', (spoilt, name) => {
  expect(absences(published, built(spoilt))).toEqual([name]);
});

test('a place that all pages of a section have from their template is missed where none has it', () => {
  const one = built({ place: 'events/a/#sources' });
  expect(absences(published, one)).toEqual([]);
  const none: Built = { ...one, idsOn: (path) => new Set(path.includes('events/') ? [] : one.idsOn(path)) };
  expect(absences(published, none)).toEqual([
    'the place #sources on all pages of /events/',
    'the place #sources on all pages of /zh-cn/events/',
  ]);
});

test('of a page that is gone is only said that it is gone', () => {
  const gone: Built = {
    ...built(),
    has: (path) => path !== 'data/' && path !== 'timeline/',
    idsOn: () => new Set(['ways-in', 'files', 'sources', 'event-a', 'event-b']),
  };
  const noIds: Built = {
    ...gone,
    idsOn: (path) => (/^(data|timeline)\//.test(path) ? new Set() : gone.idsOn(path)),
  };
  expect(absences({ ...published, alone: ['', 'timeline/', 'data/'] }, noIds)).toEqual([
    'the page /timeline/',
    'the page /data/',
  ]);
});

test('an event may stand on any page below the timeline', () => {
  const lists: { readonly [path: string]: string[] } = {
    'timeline/': ['event-a'],
    'timeline/old/': ['event-b'],
  };
  const site: Built = { ...built(), idsOn: (path) => new Set(lists[path.replace('zh-cn/', '')] ?? []) };
  const only: Published = {
    ...NOTHING_PUBLISHED,
    pages: { events: ['a', 'b'] },
    alone: ['timeline/', 'timeline/old/'],
  };
  expect(absences(only, site)).toEqual([]);
  expect(absences({ ...only, alone: ['timeline/', 'data/old/'] }, site)).toEqual([
    'the place #event-b on /timeline/',
    'the place #event-b on /zh-cn/timeline/',
  ]);
  expect(absences({ ...NOTHING_PUBLISHED, alone: ['timeline/'] }, site)).toEqual([]);
});

test('a parameter of a page that takes none any more is missed', () => {
  expect(absences({ ...NOTHING_PUBLISHED, parameters: { search: ['q'] } }, built())).toEqual([
    'the parameter "q" of search',
  ]);
});

test('places that only some pages of a section have are sought on all of them', () => {
  const lists: { readonly [path: string]: string[] } = { 'claims/c/': ['x'], 'claims/d/': ['y', 'z'] };
  const site: Built = { ...built(), idsOn: (path) => new Set(lists[path.replace('zh-cn/', '')] ?? []) };
  const anchored = (...ids: string[]): Published => ({
    ...NOTHING_PUBLISHED,
    pages: { claims: ['c', 'd'] },
    anchors: { claims: ids },
  });
  expect(absences(anchored('x', 'y', 'z'), site)).toEqual([]);
  expect(absences(anchored('w'), site)).toEqual([
    'the place #w on all pages of /claims/',
    'the place #w on all pages of /zh-cn/claims/',
  ]);
  expect(absences({ ...NOTHING_PUBLISHED, anchors: { tours: ['x'] } }, site)).toHaveLength(2);
});

test('each list of what is published grows', () => {
  const [one, two] = ['b', 'a'].map((text): Published => ({
    ...{ pages: { [text]: [text] }, alone: [text], headings: { x: [text] }, parts: { x: [text] } },
    ...{ anchors: { x: [text] }, files: [text], parameters: { x: [text] } },
  })) as [Published, Published];
  const x = ['a', 'b'];
  expect(grown(one, two)).toEqual({
    ...{ pages: { a: ['a'], b: ['b'] }, alone: x, headings: { x }, parts: { x }, anchors: { x } },
    ...{ files: x, parameters: { x } },
  });
});

test('what is published only grows', () => {
  const found = { ...NOTHING_PUBLISHED, pages: { events: ['d'], tours: ['t'] }, files: ['a.ics'] };
  expect(grown(published, found)).toEqual({
    ...published,
    pages: { events: ['a', 'b', 'd'], claims: ['c'], tours: ['t'] },
    files: ['a.ics', 'feed.xml'],
  });
});

test('the names of parameters are those that addresses are written with', () => {
  expect(PARAMETERS.timeline).toEqual(['event', 'from', 'level', 'q', 'subject', 'to', 'tour', 'track']);
  expect(PARAMETERS.search).toEqual(['decade', 'kind', 'q', 'track', 'type']);
  expect(PARAMETERS.lineage).toEqual(['date', 'depth', 'dir', 'of', 'types']);
});

test('the sections of a lesson have public ids, which stay', () => {
  expect(LESSON_SECTIONS).toEqual([
    ...['objectives', 'before', 'reading', 'view', 'discussion', 'task', 'questions', 'traps'],
  ]);
});

test('a list that cannot be read is told', () => {
  expect(parsePublished('{')).toHaveProperty('trouble');
  expect(parsePublished('{"pages":{"events":["A B"]}}')).toHaveProperty('trouble');
  expect(parsePublished(JSON.stringify(published))).toEqual({ published });
});

test('a former id of a heading is an empty target before it', () => {
  const html = '<p>a</p><h2 id="now" class="text-heading">Now</h2><h2 id="now-too">B</h2>';
  expect(withAliases(html, { former: 'now' })).toBe(
    '<p>a</p><span id="former"></span><h2 id="now" class="text-heading">Now</h2><h2 id="now-too">B</h2>',
  );
});
