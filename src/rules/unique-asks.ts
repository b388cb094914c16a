import { allAsks } from '../domain/asks.ts';
import { compact, fold } from '../terms/fold.ts';
import { defineRule } from './rule.ts';

export const uniqueAsks = defineRule(
  'unique-asks',
  'What readers ask leads to one page of a language, and stands there once.',
  function* (history) {
    const owners = new Map<string, string>();
    for (const { text, language, page, file, lineOf } of allAsks(history)) {
      const key = `${language} ${compact(fold(text))}`;
      const other = owners.get(key);
      const line = other ? lineOf?.() : undefined;
      const where = { file, ...(line && { line }) };
      if (other === page) yield { ...where, message: `ask "${text}": stands here already; keep one` };
      else if (other)
        yield {
          ...where,
          message: `ask "${text}": "${other}" answers it already; keep it where the answer is`,
        };
      owners.set(key, other ?? page);
    }
  },
);
