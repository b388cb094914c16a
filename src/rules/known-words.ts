import { formsOf, wordsById } from '../domain/glossary.ts';
import type { History } from '../record/history.ts';
import type { Page } from '../record/page.ts';
import type { Mention } from '../record/page-parts.ts';
import type { Language } from '../terms/languages.ts';
import { defineRule, didYouMean, type Finding } from './rule.ts';

/** More dotted words than these would make a page look like homework. */
const MOST = 6;

export const knownWords = defineRule(
  'known-words',
  'A page explains a background word of content/words.yaml once, in one of its forms, and its twin explains the same.',
  function* (history) {
    for (const page of history.pages) {
      const used = wordsOn(page);
      for (const mention of used) {
        const message = wordTrouble(history, mention, page.language);
        if (message) yield { file: page.file, line: mention.line, message };
      }
      yield* twiceTold(page, used);
      if (used.length > MOST)
        yield {
          file: page.file,
          line: used[MOST]?.line ?? 1,
          message: `${used.length} background words; keep the ${MOST} at which a reader would stumble most`,
        };
      yield* missingIn(page, history.pages);
    }
  },
);

function wordsOn({ mentions }: Page): readonly Mention[] {
  return mentions.filter(({ component }) => component === 'Word');
}

function wordTrouble(history: History, { id, text }: Mention, language: Language): string | undefined {
  const words = wordsById(history);
  const word = words.get(id);
  if (!word) return `word "${id}": not in content/words.yaml${didYouMean(id, words)}`;
  const forms = formsOf(word, language);
  if (text === undefined || forms.some((form) => form.toLowerCase() === text.toLowerCase())) return undefined;
  return `word "${id}": "${text}" is none of its forms, ${forms.join(', ')}; write one of them, or add it to content/words.yaml`;
}

function* twiceTold({ file }: Page, used: readonly Mention[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { id, line } of used) {
    if (seen.has(id)) yield { file, line, message: `word "${id}": explained above; keep the first` };
    seen.add(id);
  }
}

/** Told at the page that has the word, since there it can be seen what the other one lacks. */
function* missingIn(page: Page, pages: readonly Page[]): Iterable<Finding> {
  const twin = pages.find(({ slug, language }) => slug === page.slug && language !== page.language);
  if (!twin || twin.trouble) return;
  const there = new Set(wordsOn(twin).map(({ id }) => id));
  for (const { id, line } of wordsOn(page))
    if (!there.has(id))
      yield {
        file: page.file,
        line,
        message: `word "${id}": not explained in ${twin.file}; explain it there too`,
      };
}
