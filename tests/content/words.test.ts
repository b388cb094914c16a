import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERIFICATIONS } from '../../src/schemas/reference.ts';
import { SUBJECT_KINDS } from '../../src/schemas/subject.ts';
import { wordsIn } from '../../src/site/words.ts';
import { LINEAGE_TYPES } from '../../src/terms/lineage.ts';
import { PAGE_TYPES, SECTIONS } from '../../src/terms/sections.ts';
import { TRACKS } from '../../src/terms/tracks.ts';

// The words of the interface and the code that says them. That both languages have the same ones is a rule.

const code = globSync('src/**/*.{ts,astro}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const keys = Object.keys(wordsIn('en'));

/** Keys with a part that is computed, as `track.${track}`, up to that part. */
const prefixes = [...code.matchAll(/[`'"]([a-zA-Z]+(?:\.[a-zA-Z-]+)*\.)\$\{/g)].map(
  ([, prefix]) => prefix ?? '',
);
const below = [...code.matchAll(/wordsBelow\(\w+, '(\w+)'/g)].map(([, prefix]) => `${prefix}.`);

test('no word of the interface is unused', () => {
  const isUsed = (key: string) => {
    const plain = key.replace(/_(zero|one|two|few|many|other)$/, '');
    return (
      ["'", '"', '`'].some((quote) => code.includes(quote + plain + quote)) ||
      prefixes.some((prefix) => plain.startsWith(prefix)) ||
      below.some((prefix) => plain.startsWith(prefix) && code.includes(`'${plain.slice(prefix.length)}'`))
    );
  };
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('no word of the interface is missing', () => {
  const said = [...code.matchAll(/\b(?:t|say)\((?:\w+(?:\(\w+\))?, )?'([a-zA-Z]+\.[\w.-]+)'/g)].map(
    ([, key]) => key ?? '',
  );
  const computed = [
    ...TRACKS.map((track) => `track.${track}`),
    ...SUBJECT_KINDS.flatMap((kind) => [`kind.${kind}`, `kinds.${kind}`]),
    ...LINEAGE_TYPES.flatMap((type) => [`lineage.${type}`, `lineage.of.${type}`]),
    ...VERIFICATIONS.map((method) => `verification.${method}`),
    ...PAGE_TYPES.map((type) => `type.${type}`),
    ...Object.keys(SECTIONS).map((section) => `kicker.${section}`),
  ];
  expect(said.length).toBeGreaterThan(50);
  expect([...new Set([...said, ...computed])].filter((key) => !keys.includes(key))).toEqual([]);
});
