import { aliasesOf, lostHeadings } from '../domain/former-headings.ts';
import type { History } from '../record/history.ts';
import type { Page } from '../record/page.ts';
import { SECTIONS, type Section } from '../terms/sections.ts';
import { defineRule, type Finding, isKnown, seemsToName } from './rule.ts';

export const publishedIds = defineRule(
  'published-ids',
  'What was published stays: records under their ids or merged ones, headings under theirs or an alias.',
  function* (history) {
    for (const [section, ids] of Object.entries(history.published.pages))
      yield* lostRecords(history, section, ids);
    yield* pagesWithout(history);
    for (const page of history.pages) yield* idleAliases(page);
  },
);

/** Former ids that are no list: which they were is not known. */
const UNLISTED = /^merged:(?!\s*(\[|\n\s*- ))/m;

function* lostRecords(history: History, section: string, ids: readonly string[]): Iterable<Finding> {
  const terms = SECTIONS[section as Section];
  if (!terms || !('records' in terms)) return;
  const { records } = terms;
  const entries: ReadonlyMap<string, { data: { merged?: readonly string[] } }> = history[records];
  const merged = new Set([...entries.values()].flatMap(({ data }) => data.merged ?? []));
  // A file with a fault of shape may be the one that has it.
  const faulty = history.faulty.filter(({ kind }) => kind === records).map(({ text }) => text);
  const isLost = faulty.some((text) => UNLISTED.test(text));
  for (const id of ids)
    if (
      !isLost &&
      !isKnown(history, records, id) &&
      !merged.has(id) &&
      !faulty.some((text) => seemsToName(text, id))
    )
      yield {
        file: `content/${records}/${id}.yaml`,
        message: `published as ${section}/${id}/ and gone; bring it back, or list "${id}" in "merged" of the record that answers for it now`,
      };
}

function* pagesWithout({ published, pages }: History): Iterable<Finding> {
  for (const page of pages)
    for (const id of lostHeadings(published, page))
      yield {
        file: page.file,
        message: `the heading "${id}" was published and is gone; give its place "aliases: { ${id}: <the heading's id now> }" above the page`,
      };
}

function* idleAliases(page: Page): Iterable<Finding> {
  const ids = new Set(page.headings.map(({ id }) => id));
  if (page.trouble) return;
  for (const [former, now] of Object.entries(aliasesOf(page)))
    if (ids.has(former))
      yield { file: page.file, message: `alias "${former}": still a heading; leave it out of "aliases"` };
    else if (!ids.has(now))
      yield { file: page.file, message: `alias "${former}": there is no heading "${now}" on this page` };
}
