import { writeFileSync } from 'node:fs';
import { preview } from 'astro';
import { type Sources, search } from '../../src/search/engine.ts';
import type { Sign } from '../../src/search/rank.ts';
import { WEIGHTS } from '../../src/search/weights.ts';
import { LANGUAGES } from '../../src/terms/languages.ts';
import { builtSearch } from './support/built-search.ts';
import { type Lesson, learnWeights, type Vector } from './support/learn.ts';
import { type Query, readQueries } from './support/queries.ts';

// Learns what each sign of the ranking is worth from the learning half of the queries, over the built site,
// and writes it down. The judging half is not read.

const FILE = 'src/search/weights.ts';
/** The weights are written as whole numbers of this part of one. */
const PRECISION = 10;

const server = await preview({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
const lessons: Lesson<Sign>[] = [];
for (const language of LANGUAGES) {
  const sources = builtSearch(`http://127.0.0.1:${server.port}`, language);
  for (const query of readQueries('learn', language)) lessons.push(await lessonOf(query, sources));
}
const { weights, penalty } = learnWeights(lessons, Object.keys(WEIGHTS) as Sign[]);
writeFileSync(FILE, textOf(weights));
console.log(`learnt from ${lessons.length} queries with a penalty of ${penalty}, written to ${FILE}`);
process.exit();

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
  return `// Written by "npm run tune", which learns it from tests/search/queries/learn.*.tsv; do not edit.

/** What each sign that speaks for a page is worth. */
export const WEIGHTS = {
${lines.join('\n')}
} as const;
`;
}
