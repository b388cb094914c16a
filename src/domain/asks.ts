import type { Entry, History } from '../record/history.ts';
import type { Subject } from '../schemas/subject.ts';
import { LANGUAGES, type Language } from '../terms/languages.ts';
import { SECTION_OF } from '../terms/sections.ts';

/** A question or task that a page answers, and where it is written. */
export interface Ask {
  readonly text: string;
  readonly language: Language;
  /** Path of the page below the root of its language, without slashes at its ends: `subjects/chroot`. */
  readonly page: string;
  readonly file: string;
  /** Known of records; asked for only where there is a fault. */
  readonly lineOf?: () => number;
}

/** What readers ask, as the records and the pages of prose have it. A subject's article and record have one page. */
export function* allAsks(history: History): Generator<Ask> {
  for (const kind of ['subjects', 'events', 'claims'] as const)
    for (const [id, entry] of history[kind]) yield* asksOfRecord(`${SECTION_OF[kind]}/${id}`, entry);
  for (const { file, language, slug, frontmatter } of history.pages)
    // What is no list of texts is told by the schema of the page.
    if (Array.isArray(frontmatter.asks))
      for (const text of frontmatter.asks.filter((ask) => typeof ask === 'string'))
        yield { text, language, page: slug, file };
}

function* asksOfRecord(page: string, entry: Entry<Pick<Subject, 'asks'>>): Generator<Ask> {
  const { data, file } = entry;
  for (const language of LANGUAGES)
    for (const [index, text] of (data.asks?.[language] ?? []).entries())
      yield { text, language, page, file, lineOf: () => entry.lineOf(['asks', language, index]) };
}
