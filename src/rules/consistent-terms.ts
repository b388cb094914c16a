import type { Entry, History } from '../record/history.ts';
import { placesIn } from '../record/walk.ts';
import type { Term } from '../schemas/term.ts';
import { LANGUAGES, type Language } from '../terms/languages.ts';
import { allEntries, defineRule } from './rule.ts';

export const consistentTerms = defineRule(
  'consistent-terms',
  'A word of content/terms.yaml is written in the one way that stands there.',
  function* (history) {
    for (const { file, lineOf, language, text, subjects } of proseOf(history))
      for (const term of history.terms.data) {
        if (term.except?.subjects?.some((id) => subjects.includes(id))) continue;
        for (const variant of variantsIn(text, term, language))
          yield {
            file,
            line: lineOf(),
            message: `"${variant}": write "${term.write[language]}" (${term.id} in content/terms.yaml)`,
          };
      }
  },
);

interface Passage {
  readonly file: string;
  /** Asked for only where there is a fault: it costs reading the file once more. */
  readonly lineOf: () => number;
  readonly language: Language;
  readonly text: string;
  /** What it is about, as far as exceptions may go by it. */
  readonly subjects: readonly string[];
}

/** All that readers see as our own words: the texts of records in each language, and the pages. */
function* proseOf(history: History): Generator<Passage> {
  for (const entry of allEntries(history)) yield* textsOf(entry, subjectsOf(entry.data));
  for (const entry of [history.changes, history.glossary]) yield* textsOf(entry, []);
  for (const { file, language, prose, slug } of history.pages)
    for (const { line, text } of prose)
      yield { file, lineOf: () => line, language, text, subjects: [slug.replace(/^subjects\//, '')] };
}

function* textsOf(entry: Entry<unknown>, subjects: readonly string[]): Generator<Passage> {
  for (const { path, value } of placesIn(entry.data)) {
    const language = LANGUAGES.find((one) => one === path.at(-1));
    if (language && typeof value === 'string')
      yield { file: entry.file, lineOf: () => entry.lineOf(path), language, text: value, subjects };
  }
}

function subjectsOf(record: {
  readonly id: string;
  readonly subjects?: readonly string[];
}): readonly string[] {
  return [record.id, ...(record.subjects ?? [])];
}

/** Quotations, titles and code, whose words are not ours. */
const FOREIGN = /“[^”]*”|《[^》]*》|`[^`]*`/g;

/** The variants of a term that stand in a text, outside of what is right. */
function variantsIn(text: string, { write, not, except }: Term, language: Language): string[] {
  const variants = not[language] ?? [];
  if (!variants.some((variant) => text.includes(variant))) return [];
  const right = [write[language], ...(except?.phrases ?? [])];
  let ours = right.reduce((rest, phrase) => rest.replaceAll(phrase, '\n'), text.replace(FOREIGN, '\n'));
  // A short variant within a long one is told once, with the long one.
  return variants
    .toSorted((a, b) => b.length - a.length)
    .filter((variant) => {
      if (!standsIn(ours, variant, language)) return false;
      ours = ours.replaceAll(variant, '\n');
      return true;
    });
}

/**
 * Latin words are whole words; in a Chinese text no other may stand beside them, since a longer name keeps its
 * letters: "Microsoft", but not "Microsoft Azure".
 */
function standsIn(text: string, variant: string, language: Language): boolean {
  if (!/^[\w .-]+$/.test(variant)) return text.includes(variant);
  const [before, after] = language === 'en' ? ['', ''] : ['|\\w ', '| ?[\\w(]'];
  return new RegExp(`(?<![\\w-]${before})${RegExp.escape(variant)}(?![\\w-]${after})`).test(text);
}
