import { expect, test } from 'vitest';
import { withAliases } from '../../src/components/prose/aliases.ts';
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
