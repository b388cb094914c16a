import type { History } from '../record/history.ts';
import { placesIn } from '../record/walk.ts';
import { DAY, isDate, parseDate } from '../terms/dates.ts';
import { allEntries, at, defineRule, type Finding, type Rule } from './rule.ts';

const DATES = new Set(['date', 'issued', 'accessed', 'from', 'to', 'since']);
/** Nothing of this history is older. */
const FIRST_YEAR = '1900';

/**
 * No date lies in the future. The clock may be asked: days only pass, so that what was sound once stays so,
 * and nothing that is built depends on it. It is a day later in Asia.
 */
export function datesSoFar(now: () => number): Rule {
  return defineRule(
    'dates-so-far',
    'Every date is of the time that this history tells of, and none is to come.',
    (history) => findings(history, new Date(now() + DAY).toISOString().slice(0, 10)),
  );
}

function* findings(history: History, today: string): Generator<Finding> {
  for (const entry of [...allEntries(history), history.changes, history.erasEntry])
    for (const { path, value } of placesIn(entry.data)) {
      if (typeof value !== 'string' || !DATES.has(String(path.at(-1))) || !isDate(value)) continue;
      const { earliest, latest } = parseDate(value);
      const name = `${path.join('.')} "${value}"`;
      if (earliest > today || value.split('/').some((end) => parseDate(end).earliest > today))
        yield at(entry, path, `${name}: lies in the future; write the day on which it was`);
      else if (latest < FIRST_YEAR)
        yield at(entry, path, `${name}: lies before ${FIRST_YEAR}; mend the year`);
    }
  for (const entry of history.references.values()) {
    const { issued, accessed } = entry.data;
    if (issued && accessed && parseDate(issued).earliest > parseDate(accessed).latest)
      yield at(
        entry,
        ['accessed'],
        `accessed "${accessed}": before it was issued ("${issued}"); mend one of them`,
      );
  }
}
