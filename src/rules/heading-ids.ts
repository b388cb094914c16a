import type { Page } from '../record/page.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import { defineRule } from './rule.ts';

export const headingIds = defineRule(
  'heading-ids',
  'Every heading has an id of its own, and both languages have the same ones, at the same levels.',
  function* ({ pages }) {
    const troubles = new Map(pages.map((page) => [page, [...ownTroubles(page)]]));
    for (const found of troubles.values()) yield* found;
    const isSound = (page: Page) => !page.trouble && troubles.get(page)?.length === 0;
    const chinese = new Map(pages.filter((p) => p.language === 'zh-CN').map((p) => [p.slug, p]));
    for (const page of pages) {
      const twin = chinese.get(page.slug);
      // What is wrong within one of them is told there, and would only be told again of the other.
      if (page.language === 'en' && twin && isSound(page) && isSound(twin)) yield* compareIds(page, twin);
    }
  },
);

function* ownTroubles({ file, headings }: Page) {
  const seen = new Set<string>();
  for (const { id, line, depth } of headings) {
    if (!id) yield { file, line, message: 'heading without an id; end it with {#some-id}' };
    else if (!ID_PATTERN.test(id))
      yield { file, line, message: `heading id "${id}": use lower-case letters, digits and hyphens` };
    else if (seen.has(id)) yield { file, line, message: `heading id "${id}": used twice on this page` };
    else if (depth === 1)
      yield { file, line, message: 'a heading "#": the title is the only one; begin with "##"' };
    seen.add(id ?? '');
  }
}

function* compareIds(english: Page, chinese: Page) {
  const [wanted, found] = [english, chinese].map(({ headings }) =>
    headings.map(({ id, depth }) => `${'#'.repeat(depth)} ${id}`),
  ) as [string[], string[]];
  if (wanted.join() === found.join()) return;
  const index = wanted.findIndex((id, i) => id !== found[i]);
  const first = index < 0 ? wanted.length : index;
  const shown = (id = 'missing') =>
    id.replace(/^#+ /, wanted[first]?.split(' ')[1] === found[first]?.split(' ')[1] ? '$&' : '');
  yield {
    file: chinese.file,
    line: chinese.headings[first]?.line ?? 1,
    message: `heading ids differ from ${english.file}: heading ${first + 1} is "${shown(found[first])}", there "${shown(wanted[first])}"`,
  };
}
