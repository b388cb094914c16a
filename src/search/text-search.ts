import type { FilterCounts, Pagefind, PagefindFilters, PagefindResult } from './pagefind.ts';
import { segment } from './segment.ts';

/** What was found in the texts of one index, best first. */
export interface TextAnswer {
  readonly found: readonly TextMatch[];
  /** How many pages hold the query as it was typed. */
  readonly withPhrase: number;
  readonly counts: FilterCounts;
}

export interface TextMatch {
  readonly result: PagefindResult;
  /** From 0 to 1, against the best page of this query. */
  readonly score: number;
}

/** Fewer pages with all words than this, and pages with some of the words are searched as well. */
const FEW_COMPLETE = 4;
/** What the phrase is worth beside the score when it is decided which pages are looked at. */
const PHRASE = 0.3;
const SHORT = /^[a-z0-9]{1,2}$/i;
/** Words of a query that are searched one by one. */
const SINGLE_WORDS = 7;

/**
 * Searches the texts three times, since Pagefind's loose query is generous with Chinese compounds and
 * strict with long questions: for the phrase, for all words, and where little is found for some.
 * @param phrase the query as it was typed, without quotes
 * @param words the same without words that only ask
 */
export async function searchTexts(
  index: Pagefind,
  phrase: string,
  words: string,
  filters: PagefindFilters,
): Promise<TextAnswer> {
  const asked = segment(words);
  // A letter or two begin half of all words: they are only sought as words of their own.
  if (SHORT.test(asked)) {
    const { results, filters: counts } = await index.search(`"${asked}"`, { filters });
    return {
      found: results.map((result) => ({ result, score: 0.5 })),
      withPhrase: results.length,
      counts,
    };
  }
  const [exact, loose] = await Promise.all([
    index.search(`"${segment(phrase)}"`, { filters }),
    index.search(asked, { filters }),
  ]);
  const all =
    loose.results.length < FEW_COMPLETE
      ? await searchSome(index, asked, loose.results, filters)
      : loose.results;
  const phraseIds = new Set(exact.results.map(({ id }) => id));
  const known = new Set(all.map(({ id }) => id));
  const best = all[0]?.score || 1;
  const found = [
    ...all.map((result) => ({ result, score: result.score / best })),
    // A phrase of nothing but common words may be found by the phrase alone.
    ...exact.results.filter(({ id }) => !known.has(id)).map((result) => ({ result, score: 0.5 })),
  ];
  const value = ({ result: { id }, score }: TextMatch) => score + (phraseIds.has(id) ? PHRASE : 0);
  found.sort((a, b) => value(b) - value(a));
  return { found, withPhrase: exact.results.length, counts: loose.filters };
}

/** Pages with some of the words; those with more of them, and with rarer ones, first. */
async function searchSome(
  index: Pagefind,
  asked: string,
  withAll: readonly PagefindResult[],
  filters: PagefindFilters,
): Promise<PagefindResult[]> {
  const words = [...new Set(asked.split(' '))].slice(0, SINGLE_WORDS);
  if (words.length < 2) return [...withAll];
  const answers = await Promise.all(words.map((word) => index.search(word, { filters })));
  const pages = new Map<string, { result: PagefindResult; score: number; words: number }>();
  for (const { results } of answers)
    for (const result of results) {
      const known = pages.get(result.id);
      pages.set(result.id, {
        result: known && known.result.score > result.score ? known.result : result,
        score: (known?.score ?? 0) + Math.min(result.score, 30),
        words: (known?.words ?? 0) + 1,
      });
    }
  const complete = new Set(withAll.map(({ id }) => id));
  return [...pages.values()]
    .map(({ result, score, words: held }) => ({
      ...result,
      data: () => result.data(),
      score: score * (held / words.length) ** 2 * (complete.has(result.id) ? 2 : 1),
    }))
    .sort((a, b) => b.score - a.score);
}
