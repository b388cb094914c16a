import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import type { ListedPage } from '../../src/search/build/listed-page.ts';
import { nearNames } from '../../src/search/build/near.ts';
import { type Request, type Sources, search } from '../../src/search/engine.ts';
import type { Hit } from '../../src/search/hits.ts';
import { NearFinder } from '../../src/search/near.ts';
import type { Pagefind, PagefindPage } from '../../src/search/pagefind.ts';
import { lexiconOf, listed } from './search-support.ts';

// What is asked of which part, and how the answers are put together, over an index that finds the pages
// that hold all words. That all parts fit is told by the tests over a small site.

interface Text {
  readonly path: string;
  readonly content: string;
  readonly type?: string;
}

const text = (path: string, content: string, type = 'event'): Text => ({ path, content, type });
const texts = (count: number, content: string, prefix = 'p') =>
  Array.from({ length: count }, (_, number) => text(`${prefix}${number}/`, content));

interface Parts {
  /** The rows of the table; each that has a text has its path for an id. */
  readonly rows?: readonly ListedPage[];
  readonly texts?: readonly Text[];
  readonly sources?: readonly Text[];
  /** Ids of texts that cannot be read. */
  readonly lost?: readonly string[];
}

let sites = 0;

/** Sources of a search of a site of its own, and what was opened and read of them. */
function sourcesOf({ rows = [], texts = [], sources = [], lost = [] }: Parts) {
  // Texts are kept by the addresses of their pages.
  const base = `/site-${sites++}/`;
  const log = { opened: [] as string[], asked: new Set<string>(), read: [] as string[] };
  const all = new Map([...texts, ...sources].map((one) => [one.path, one]));
  const readPage = async (id: string): Promise<PagefindPage> => {
    log.read.push(id);
    const one = all.get(id);
    if (!one || lost.includes(id)) throw new Error(`no text ${id}`);
    const meta = { title: `Title of ${id}` };
    return {
      url: `${base}${id}`,
      content: one.content,
      meta,
      filters: { type: [one.type] as string[] },
      sub_results: [],
    };
  };
  const indexOf = (some: readonly Text[]) => {
    const search = async (query: string, { filters }: { filters: NonNullable<Request['filters']> }) => {
      log.asked.add(query);
      const isPhrase = query.startsWith('"');
      const parts = isPhrase ? [query.replaceAll('"', '')] : query.split(' ');
      const found = some.filter(
        ({ content, type = '' }) =>
          parts.every((part) => content.toLowerCase().includes(part)) &&
          Object.values(filters).every(({ any }) => any.includes(type)),
      );
      const results = found.map(({ path }, place) => ({
        ...{ id: path, score: 10 - place / 100 },
        data: () => readPage(path),
      }));
      return { results, filters: { type: { of: found.length } } };
    };
    return { search } as unknown as Pagefind;
  };
  const lexicon = lexiconOf(rows, new Map(texts.map(({ path }) => [path, { id: path, file: path }])));
  const parts: Sources = {
    base,
    readPage,
    openLexicon: async () => lexicon,
    openTraditional: async () => ({ characters: '監监獄狱', words: {} }),
    openTexts: async () => {
      log.opened.push('texts');
      return indexOf(texts);
    },
    openAll: async () => {
      log.opened.push('all');
      return indexOf([...texts, ...sources]);
    },
    openNear: async () => new NearFinder({ names: nearNames(rows), sounds: {} }, lexicon.pages, distance),
  };
  return { parts, log };
}

/** Where a hit leads below the root of its site. */
const pathOf = ({ url }: Hit) => url.replace(/^\/site-\d+/, '');

async function ask(parts: Parts, query: string, more: Omit<Request, 'text'> = {}) {
  const made = sourcesOf(parts);
  const answer = await search(made.parts, { text: query, ...more });
  return { answer, ...made.log, urls: answer.hits.map(pathOf) };
}

describe('the sources', () => {
  const sources = [text('sources/a/', 'The annals of a jail.', 'source')];

  test('are searched too where fewer than five pages are found without them', async () => {
    const few = await ask({ texts: texts(4, 'A jail.'), sources }, 'jail');
    expect(few.opened).toEqual(['texts', 'all']);
    expect(few.urls).toContain('/sources/a/');
    const enough = await ask({ texts: texts(5, 'A jail.'), sources }, 'jail');
    expect(enough.opened).toEqual(['texts']);
    expect(enough.urls).not.toContain('/sources/a/');
  });

  test('are searched for a long query that may be a title, which few other pages hold as it is', async () => {
    const scattered = texts(6, 'Abcdefghijklmnopqrst of a jail of the ixy.');
    const opened = async (query: string, found = scattered) =>
      (await ask({ texts: found, sources }, query)).opened;
    expect(await opened('jail abcdefghijklmnopqrst')).toEqual(['texts', 'all']);
    expect(await opened('jail abcdefghijklmnopqrs')).toEqual(['texts']);
    const held = texts(5, 'A jail abcdefghijklmnopqrst.');
    expect(await opened('jail abcdefghijklmnopqrst', held)).toEqual(['texts']);
    expect(await opened('jail abcdefghijklmnopqrst', [...held.slice(1), ...scattered.slice(4)])).toEqual([
      'texts',
      'all',
    ]);
  });

  test('that do not hold the long query either add nothing to what was found', async () => {
    const scattered = texts(6, 'Abcdefghijklmnopqrst of a jail.');
    const query = 'jail abcdefghijklmnopqrst';
    const without = [text('sources/a/', 'Abcdefghijklmnopqrst in some jail.')];
    expect((await ask({ texts: scattered, sources: without }, query)).urls).not.toContain('/sources/a/');
    const holding = [text('sources/a/', 'Jail abcdefghijklmnopqrst.')];
    expect((await ask({ texts: scattered, sources: holding }, query)).urls).toContain('/sources/a/');
  });

  test('are searched at once where that is wanted', async () => {
    const wide = await ask({ texts: texts(2, 'A jail.'), sources }, 'jail', { isWide: true });
    expect(wide.opened).toEqual(['all']);
    expect(wide.urls).toContain('/sources/a/');
  });
});

describe('the texts', () => {
  test('are read of twice as many pages as are wanted', async () => {
    expect((await ask({ texts: texts(30, 'A jail.') }, 'jail')).read).toHaveLength(16);
    expect((await ask({ texts: texts(30, 'A jail.') }, 'jail', { limit: 3 })).read).toHaveLength(6);
  });

  test('are counted, where there are more than are wanted', async () => {
    const of = async (count: number, limit: number) => {
      const { answer } = await ask({ texts: texts(count, 'A jail.') }, 'jail', { limit });
      return [answer.hits.length, answer.total, answer.counts];
    };
    expect(await of(30, 3)).toEqual([3, 30, { type: { of: 30 } }]);
    expect(await of(3, 3)).toEqual([3, 3, { type: { of: 3 } }]);
    expect(await of(2, 3)).toEqual([2, 2, { type: { of: 2 } }]);
  });

  test('that cannot be read are shown by their title where that is known', async () => {
    const rows = [listed('p0/', { title: 'A jail' })];
    const { answer } = await ask({ rows, texts: texts(3, 'A jail.'), lost: ['p0/', 'p1/'] }, 'jail');
    expect(answer.hits.map((hit) => [pathOf(hit), hit.passage.pieces.length > 0])).toEqual([
      ['/p0/', false],
      ['/p2/', true],
    ]);
  });
});

describe('narrowed to a kind', () => {
  const filters = { type: { any: ['event'] } };
  const rows = [
    listed('p0/', { title: 'Jail', names: ['jail'] }),
    listed('s0/', { title: 'Jail', names: ['jail'] }),
  ];
  const parts = { rows, texts: [...texts(6, 'A jail.'), text('s0/', 'A jail.', 'subject')] };

  test('a search gives only pages of it, and nothing before', async () => {
    let isEarly = false;
    const onFirst = () => {
      isEarly = true;
    };
    const { urls } = await ask(parts, 'jail', { filters, onFirst });
    expect(urls).toContain('/p0/');
    expect(urls).not.toContain('/s0/');
    expect(isEarly).toBe(false);
  });

  test('a misspelt name is not offered', async () => {
    expect((await ask(parts, 'jaill', { filters })).urls).toEqual([]);
    expect((await ask(parts, 'jaill')).urls).toEqual(['/p0/', '/s0/']);
  });

  test('names do not answer where the texts cannot be had', async () => {
    const { parts: made } = sourcesOf(parts);
    const openTexts = () => Promise.reject(new Error('gone'));
    await expect(search({ ...made, openTexts }, { text: 'jail', filters })).rejects.toThrow('gone');
    expect(await search({ ...made, openTexts }, { text: 'jail' })).toMatchObject({ isPartial: true });
  });
});

describe('without the texts', () => {
  const rows = Array.from({ length: 12 }, (_, number) => listed(`p${number}/`, { title: `Jail ${number}` }));
  const gone = { openTexts: () => Promise.reject(new Error('gone')) };
  const partly = (limit?: number) =>
    search(
      { ...sourcesOf({ rows, texts: texts(1, 'A jail of steel.') }).parts, ...gone },
      {
        ...{ text: 'jail', ...(limit && { limit }) },
      },
    );

  test('as many pages are found by title as are wanted', async () => {
    expect((await partly()).hits).toHaveLength(8);
    expect(await partly(3)).toMatchObject({ total: 3, isPartial: true });
  });

  test('what can be read of them is shown', async () => {
    const { hits } = await partly();
    const shown = hits.filter(({ passage }) => passage.pieces.length > 0);
    expect(shown.map(pathOf)).toEqual(['/p0/']);
  });
});

test('a question is compared as it was asked, and not by its words alone', async () => {
  const likeness: (number | undefined)[] = [];
  const onRanked: Request['onRanked'] = (ranked) =>
    likeness.push(...ranked.map(({ candidate: { ask } }) => ask?.likeness));
  const rows = [listed('a/', { title: 'A', asks: ['when was the jail'] })];
  await ask({ rows, texts: [text('a/', 'Nothing.')] }, 'why was the jail', { onRanked });
  // A jail on one page of one says 0.4, and the way of asking 1: each says 0.29 of the other.
  expect(likeness).toEqual([expect.closeTo(0.29 ** 2, 2)]);
});

test('a misspelt name of up to three words is offered, and a longer query is none', async () => {
  const rows = [listed('manager/', { names: ['control group manager'] })];
  const { answer, urls } = await ask({ rows }, 'controll gruop manager');
  expect([urls, answer.hits[0]?.isNear, answer.total]).toEqual([['/manager/'], true, 1]);
  expect((await ask({ rows }, 'controll gruop mana ger')).urls).toEqual([]);
});

describe('words that are known nowhere', () => {
  const rows = [listed('prometheus/', { title: 'Prometheus', names: ['prometheus'] })];
  const monitoring = text('prometheus/', 'Prometheus does the monitoring of metrics.');
  const query = 'promethius monitoring metrics system';

  test('are mended, and the first page found so is said to be only near', async () => {
    const { answer } = await ask({ rows, texts: [monitoring, ...texts(3, 'Metrics.')] }, query.slice(0, -7));
    expect(answer.hits.map(pathOf)[0]).toBe('/prometheus/');
    expect(answer.hits[0]?.isNear).toBe(true);
    expect(answer.hits.slice(1).filter(({ isNear }) => isNear)).toEqual([]);
    expect(answer.query).toBe('promethius monitoring metrics');
  });

  test('stay where a page of the mended ones would not hold all, or nothing is to be mended', async () => {
    const nears = async (asked: string, parts: Parts) =>
      (await ask(parts, asked)).answer.hits.filter(({ isNear }) => isNear).length;
    expect(await nears(query, { rows, texts: [monitoring] })).toBe(0);
    expect(await nears('monitoring of unheard zones', { rows, texts: [monitoring] })).toBe(0);
  });

  test('are mended within as many hits as are wanted', async () => {
    const some = [...texts(6, 'Monitoring of metrics.'), monitoring];
    const { urls } = await ask({ rows, texts: some }, query.slice(0, -7), { limit: 2 });
    expect(urls).toEqual(['/prometheus/', '/p0/']);
    const offered = await ask({ rows, texts: some }, query.slice(0, -7));
    expect(new Set(offered.urls).size).toBe(offered.urls.length);
  });
});
