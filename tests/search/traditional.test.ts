import { Converter } from 'opencc-js/cn2t';
import { describe, expect, inject, test } from 'vitest';
import { search } from '../../src/search/engine.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { builtSearch } from './support/built-search.ts';

const TERMS = 48;
const convert = {
  characters: Converter({ from: 'cn', to: 't' }),
  Taiwan: Converter({ from: 'cn', to: 'tw' }),
};

/** Chinese names of the record that are written otherwise in traditional characters. */
const terms = [...currentHistory().subjects.values()]
  .map(({ data }) => data.name['zh-CN'])
  .filter((name) => /^\p{Script=Han}{2,}$/u.test(name) && convert.characters(name) !== name)
  .slice(0, TERMS);

describe.each(['characters', 'Taiwan'] as const)('traditional characters (%s)', (form) => {
  test('find the same hits as simplified ones, in the same order', async () => {
    const sources = builtSearch(inject('address'), 'zh-CN');
    const urlsOf = async (text: string) => (await search(sources, { text })).hits.map(({ url }) => url);
    expect(terms.length).toBeGreaterThanOrEqual(40);
    for (const term of terms) expect(await urlsOf(convert[form](term)), term).toEqual(await urlsOf(term));
  });
});

describe('a topic without a page of its own', () => {
  test.each([
    ['en', 'windows subsystem for linux 3', /wsl|windows/],
    ['en', 'gpu virtualization', /gpu|virtuali[sz]ation|dra|nvidia/],
    ['en', 'wasm', /wasm|webassembly/],
    ['en', 'hyper-v isolation', /hyper-?v|windows|isolation/],
    ['zh-CN', '虚拟专用网络', /vpc|network|virtual|cloud/],
  ] as const)('leads in %s to what is nearest: %s', async (language, text, wanted) => {
    const { hits } = await search(builtSearch(inject('address'), language), { text });
    expect(
      hits
        .slice(0, 5)
        .map(({ url }) => url)
        .join(' '),
    ).toMatch(wanted);
  });
});
