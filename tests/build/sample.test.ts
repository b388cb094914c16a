import { expect, test } from 'vitest';
import { builtPages, isDrawn, leadsOn } from '../support/built-pages.ts';
import { missingFeatures } from '../support/page-sample.ts';
import { triedPages } from '../support/tried-pages.ts';

test('the sample of pages that tests look at has all that the pages of records have, in both languages', () => {
  const all = builtPages();
  const drawn = all.filter((page) => isDrawn(page) || leadsOn(page));
  const sample = triedPages(['drawn', 'leading']);
  console.log(`a sample of ${sample.length} of ${drawn.length} pages of records`);
  expect(missingFeatures(drawn, sample)).toEqual([]);
  for (const section of ['events', 'subjects', 'sources', 'claims'])
    for (const prefix of ['/', '/zh-cn/'])
      expect(sample.filter(({ path }) => path.startsWith(`${prefix}${section}/`)).length).toBeGreaterThan(5);
});
