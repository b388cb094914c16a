import { placesIn } from '../record/walk.ts';
import { allEntries, at, defineRule } from './rule.ts';

/** Lists of names and of questions have rules that see those of other pages too. */
const ELSEWHERE = new Set(['aliases', 'searchNames', 'asks']);

export const saidOnce = defineRule(
  'said-once',
  'No list names the same thing twice: no subject, source, step, edge or former id.',
  function* (history) {
    for (const entry of [...allEntries(history), history.changes, history.glossary])
      for (const { path, value } of placesIn(entry.data)) {
        if (!Array.isArray(value) || path.length === 0 || ELSEWHERE.has(String(path[0]))) continue;
        const seen = new Set<string>();
        for (const [index, item] of value.entries()) {
          const key = nameOf(item);
          if (seen.has(key))
            yield at(
              entry,
              [...path, index],
              `${[...path, index].join('.')}: ${key} stands in this list already; keep one`,
            );
          seen.add(key);
        }
      }
  },
);

/** What makes an entry of a list the one it is: a source may be called upon at two places. */
function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return `"${item}"`;
  const { id, locator, event, type, to, ...others } = item as { [field: string]: unknown };
  const words = [type, to, event, id, locator].filter((word) => typeof word === 'string');
  return words.length > 0 ? `"${words.join(' ')}"` : JSON.stringify(others);
}
