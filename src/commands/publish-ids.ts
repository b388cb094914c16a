import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { grown } from '../domain/published.ts';
import { NOTHING_PUBLISHED, PUBLISHED, parsePublished } from '../record/published.ts';
import { publishedBy } from '../site/built-site.ts';

// Adds to the list of what is published all that the built site has; nothing ever goes out of it.
const DIST = 'dist';
const known = existsSync(PUBLISHED)
  ? parsePublished(readFileSync(PUBLISHED, 'utf8'))
  : { published: NOTHING_PUBLISHED };
if (!existsSync(DIST)) fail('there is no built site; run "npm run build" first');
else if ('trouble' in known) fail(`${PUBLISHED}: ${known.trouble}`);
else {
  const list = grown(known.published, publishedBy(DIST));
  writeFileSync(PUBLISHED, `${JSON.stringify(list, null, 1)}\n`);
  console.log(`${PUBLISHED} lists ${count(list) - count(known.published)} more than before`);
}

function count(list: object): number {
  return Object.values(list).reduce(
    (sum: number, part: object) => sum + (Array.isArray(part) ? part.length : count(part)),
    0,
  );
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
