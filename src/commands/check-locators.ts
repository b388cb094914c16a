import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { locatedThings } from '../domain/located-things.ts';
import { loadHistory } from '../record/load-history.ts';
import { lookedUpListSchema } from '../schemas/looked-up.ts';
import { lookUp } from './locators/look-up.ts';

/**
 * Looks whether the commits, tags and files that the record names in public repositories exist, and writes
 * down what was found. The copies stand in a folder, as git directories called `owner+name`.
 */
const FILE = 'content/locators.yaml';
const HEAD = `# What the record names in public repositories, and whether it was found there.
# Written by "npm run check:locators"; do not edit by hand.
`;

const { values } = parseArgs({ options: { repositories: { type: 'string' } } });
const folder = values.repositories ?? process.env.REPOSITORIES;
if (folder === undefined) {
  console.error(
    'Where are the copies? Name their folder: npm run check:locators -- --repositories <folder>, or REPOSITORIES=<folder>; each is a git directory called owner+name',
  );
  process.exit(1);
}

const { history } = loadHistory(process.cwd());
const earlier = lookedUpListSchema.parse(parse(readFileSync(FILE, 'utf8')) ?? []);
const today = new Date().toISOString().slice(0, 10);
const results = lookUp(locatedThings(history), earlier, { folder, today });
writeFileSync(FILE, HEAD + stringify(results, { lineWidth: 0 }));

const count = (list: 'found' | 'missing' | 'unseen') =>
  results.reduce((sum, result) => sum + (result[list]?.length ?? 0), 0);
for (const { repository, missing = [] } of results)
  for (const name of missing) console.error(`${repository}: ${name} is missing`);
for (const { repository, unseen = [], looked } of results)
  if (unseen.length > 0)
    console.log(
      `${repository}: ${looked ? 'the copy does not tell of' : 'no copy; not looked at:'} ${unseen.join(', ')}`,
    );
console.log(
  `\n${count('found')} things found, ${count('missing')} missing, ${count('unseen')} not looked at, in ${results.length} repositories; the list is ${FILE}`,
);
if (count('missing') > 0) process.exitCode = 1;
