import { allAsks } from '../domain/asks.ts';
import { placesIn } from '../record/walk.ts';
import { allEntries, at, defineRule } from './rule.ts';

/** Texts that are sentences; names and titles may be the same in both languages. */
const SENTENCES = new Set(['summary', 'note', 'stated', 'correction', 'text', 'what']);
const HAN = /\p{Script=Han}/u;

export const ownLanguage = defineRule(
  'own-language',
  'What is said in a language is in that language.',
  function* (history) {
    for (const entry of [...allEntries(history), history.changes, history.erasEntry, history.glossary])
      for (const { path, value } of placesIn(entry.data)) {
        if (typeof value !== 'string' || !SENTENCES.has(String(path.at(-2)))) continue;
        const hasChinese = HAN.test(value);
        // A record's text is drawn as it is, and could not say of a word in which language it is.
        if (path.at(-1) === 'en' && hasChinese)
          yield at(
            entry,
            path,
            `${path.join('.')}: Chinese within the English; write the English text, and a Chinese word in Latin letters`,
          );
        if (path.at(-1) === 'zh-CN' && !hasChinese)
          yield at(entry, path, `${path.join('.')}: no Chinese in it; write the Chinese text`);
      }
    for (const { text, language, file, lineOf } of allAsks(history)) {
      const isChinese = HAN.test(text);
      if (isChinese === (language === 'zh-CN')) continue;
      const line = lineOf?.();
      const told = isChinese ? 'Chinese in the place of English' : 'no Chinese in it';
      yield { file, ...(line && { line }), message: `ask "${text}": ${told}; ask it in its language` };
    }
  },
);
