import type { Page } from '../record/page.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import { defineRule } from './rule.ts';

export const headingIds = defineRule(
  'heading-ids',
  'Every heading has an id of its own, and both languages have the same ids in the same order.',
  function* ({ pages }) {
    const chinese = new Map(pages.filter((p) => p.language === 'zh-CN').map((p) => [p.slug, p]));
    for (const page of pages) {
      const seen = new Set<string>();
      for (const { id, line } of page.headings) {
        if (!id) yield { file: page.file, line, message: 'heading without an id; end it with {#some-id}' };
        else if (!ID_PATTERN.test(id))
          yield {
            file: page.file,
            line,
            message: `heading id "${id}": use lower-case letters, digits and hyphens`,
          };
        else if (seen.has(id))
          yield { file: page.file, line, message: `heading id "${id}": used twice on this page` };
        seen.add(id ?? '');
      }
      const twin = chinese.get(page.slug);
      if (page.language === 'en' && twin) yield* compareIds(page, twin);
    }
  },
);

function* compareIds(english: Page, chinese: Page) {
  const wanted = english.headings.map(({ id }) => id ?? '(none)');
  const found = chinese.headings.map(({ id }) => id ?? '(none)');
  if (wanted.join() === found.join()) return;
  const index = wanted.findIndex((id, i) => id !== found[i]);
  const first = index < 0 ? wanted.length : index;
  yield {
    file: chinese.file,
    line: chinese.headings[first]?.line ?? 1,
    message: `heading ids differ from ${english.file}: heading ${first + 1} is "${found[first] ?? 'missing'}", there "${wanted[first] ?? 'missing'}"`,
  };
}
