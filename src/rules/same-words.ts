import type { Word } from '../record/words.ts';
import { LANGUAGES } from '../terms/languages.ts';
import { defineRule } from './rule.ts';

/** Forms of words for a number, as CLDR names them; Chinese has none. */
const FORM = /_(zero|one|two|few|many)$/;

export const sameWords = defineRule(
  'same-words',
  'The interface has the same words with the same slots in both languages.',
  function* ({ words: files }) {
    const [first, second] = LANGUAGES;
    for (const [here, there] of [
      [first, second],
      [second, first],
    ] as const) {
      const [own, other] = [files[here], files[there]];
      if (!own.words || !other.words) continue;
      for (const [key, { text, line }] of own.words) {
        const twin = other.words.get(key) ?? other.words.get(key.replace(FORM, ''));
        if (!twin)
          yield {
            file: own.file,
            line,
            message: `"${key}": not in ${other.file}; add it there, or delete it here`,
          };
        else if (here === first) {
          // "In one place" needs no number.
          const trouble = FORM.test(key) ? undefined : slotTrouble(text, twin);
          if (trouble)
            yield {
              file: other.file,
              line: twin.line,
              message: `"${key}": ${trouble} (${own.file}:${line})`,
            };
        }
        if (/\{\{|\}\}/.test(text.replace(/\{\{\w+\}\}/g, '')))
          yield {
            file: own.file,
            line,
            message: `"${key}": a slot that is not in order; write it as {{count}}`,
          };
      }
    }
  },
);

function slotTrouble(text: string, twin: Word): string | undefined {
  const [own, other] = [slotsIn(text), slotsIn(twin.text)];
  if (own.join() === other.join()) return undefined;
  return `other slots than in English: ${other.join(', ') || 'none'} for ${own.join(', ') || 'none'}`;
}

function slotsIn(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
}
