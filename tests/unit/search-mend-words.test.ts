import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { EMPTY_LEXICON, type Lexicon } from '../../src/search/lexicon.ts';
import { mendWords } from '../../src/search/mend-words.ts';
import { NearFinder } from '../../src/search/near.ts';

const NAMES = ['prometheus', 'hypervisor', 'docker', 'dockerswarm', 'kubernetes', 'swarm', '容器运行时'];
const pages = NAMES.map((title) => ({ path: title, weight: 1, title, facts: '', id: '', file: '' }));
const finder = new NearFinder(
  { names: NAMES.map((name, index) => [name, index]), sounds: {} },
  pages,
  distance,
);
/** A lexicon in which these words stand in titles, and these are names. */
const lexicon: Lexicon = {
  ...EMPTY_LEXICON,
  readFile: async () => ({
    words: { monitor: [1, 0], proxy: [1, 0], hypervizor: [1, 0] },
    names: [['prometheos hub', 2]],
    asks: [],
  }),
};

test.each([
  ['a word that is known nowhere becomes the name like it', 'promethius monitoring', 'prometheus monitoring'],
  ['one letter in five may be wrong', 'hypervisxr proxy', 'hypervisor proxy'],
  ['two in six may not', 'dokcre', 'dokcre'],
  ['a word of a name stays', 'prometheos hubs', 'prometheos hubs'],
  ['a word stays that is known without its ending', 'hypervizors', 'hypervizors'],
  ['five letters are enough', 'Swarn', 'swarm'],
  ['a Chinese word stays', '容器运形时', '容器运形时'],
  ['a name that begins otherwise was not meant', 'bubernetes', 'bubernetes'],
  ['a short word is near to nothing', 'dock', 'dock'],
  ['Chinese stays', '容器 kubernetse', '容器 kubernetes'],
])('%s', async (_, query, mended) => {
  expect(await mendWords(query, lexicon, finder)).toBe(mended);
});
