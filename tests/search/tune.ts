import { writeFileSync } from 'node:fs';
import { serveSite } from '../../src/commands/serve-site.ts';
import { allAsks } from '../../src/domain/asks.ts';
import { storedWords } from '../../src/search/asks.ts';
import { type Sources, search } from '../../src/search/engine.ts';
import type { Sign } from '../../src/search/rank.ts';
import { WEIGHTS } from '../../src/search/weights.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { LANGUAGES, type Language, pathPrefix } from '../../src/terms/languages.ts';
import { builtSearch } from './support/built-search.ts';
import { type Lesson, learnWeights, type Vector } from './support/learn.ts';
import { type Query, readQueries } from './support/queries.ts';

// Learns what each sign of the ranking is worth from the learning half of the queries, over the built site,
// and writes it down. The judging half is not read.

const FILE = 'src/search/weights.ts';
/** Of so many pairs of subjects one is compared, so that comparisons are no more than other sorts of queries. */
const PAIRS_LEFT_OUT = 4;
/** Of so many questions that pages answer one is asked, so that these are no more than the queries. */
const ASKS_LEFT_OUT = 36;
/** One in so many of them is asked of the site as it is: readers do ask what a page says that it answers. */
const KNOWN = 3;
/** The weights are written as whole numbers of this part of one. */
const PRECISION = 10;

const { address } = await serveSite({ folder: 'dist', port: 0 });
const lessons: Lesson<Sign>[] = [];
for (const language of LANGUAGES) {
  const sources = builtSearch(address, language);
  const queries = [...readQueries('learn', language), ...comparisons(language)];
  for (const query of queries) lessons.push(await lessonOf(query, sources));
  for (const [index, query] of questions(language).entries())
    lessons.push(await lessonOf(query, index % KNOWN === 0 ? sources : without(query.text, sources)));
}
const { weights, penalty } = learnWeights(lessons, Object.keys(WEIGHTS) as Sign[]);
writeFileSync(FILE, textOf(weights));
console.log(`learnt from ${lessons.length} queries with a penalty of ${penalty}, written to ${FILE}`);
process.exit();

/**
 * Who compares two things wants the page of either: queries made from the record, since readers' own are few.
 * Every main subject with the next one of its kind.
 */
function comparisons(language: Language): Query[] {
  const main = [...currentHistory().subjects.values()]
    .map(({ data }) => data)
    .filter(({ weight }) => weight === 'core');
  const kinds = Map.groupBy(main, ({ kind }) => kind);
  return [...kinds.values()].flatMap((alike) =>
    alike.slice(1).flatMap((one, index) => {
      const other = alike[index];
      if (!other || index % PAIRS_LEFT_OUT !== 0) return [];
      const between = language === 'en' ? ' vs ' : '和';
      return [
        {
          text: `${other.name[language]}${between}${one.name[language]}`,
          wanted: [one, other].map(({ id }) => `/${pathPrefix(language)}subjects/${id}/`),
          sort: 'comparison',
        },
      ];
    }),
  );
}

/** What the pages say they answer, some of it: most is asked of a site that does not know it. */
function questions(language: Language): Query[] {
  return [...allAsks(currentHistory())]
    .filter((ask) => ask.language === language)
    .flatMap(({ text, page }, index) =>
      index % ASKS_LEFT_OUT === 0
        ? [{ text, wanted: [`/${pathPrefix(language)}${page}/`], sort: 'question' }]
        : [],
    );
}

/** A site that does not know of one question. */
function without(text: string, sources: Sources): Sources {
  const words = storedWords(text);
  return {
    ...sources,
    async openLexicon() {
      const lexicon = await sources.openLexicon();
      return {
        ...lexicon,
        async readFile(key) {
          const file = await lexicon.readFile(key);
          return { ...file, asks: file.asks.filter(([stored]) => stored !== words) };
        },
      };
    },
  };
}

async function lessonOf(query: Query, sources: Sources): Promise<Lesson<Sign>> {
  let lesson: Lesson<Sign> = [];
  await search(sources, {
    text: query.text,
    onRanked: (ranked) => {
      lesson = ranked.map(({ signs, candidate: { url } }) => ({
        signs,
        isWanted: query.wanted.includes(url),
      }));
    },
  });
  return lesson;
}

function textOf(learnt: Vector<Sign>): string {
  const lines = Object.entries(learnt).map(
    ([sign, weight]) => `  ${sign}: ${Math.round(weight * PRECISION)},`,
  );
  return `// Written by "npm run tune", which learns it from tests/search/queries/learn.*.tsv and the record; do not edit.

/** What each sign that speaks for a page is worth. */
export const WEIGHTS = {
${lines.join('\n')}
} as const;
`;
}
