import { parseDate } from '../terms/dates.ts';
import { at, defineRule } from './rule.ts';

export const eventWithinLife = defineRule(
  'event-within-life',
  'No event happens before its subjects existed.',
  function* (history) {
    for (const entry of history.events.values())
      for (const [index, id] of entry.data.subjects.entries()) {
        const from = history.subjects.get(id)?.data.active?.from;
        if (!from || parseDate(entry.data.date).latest >= parseDate(from).earliest) continue;
        yield at(
          entry,
          ['subjects', index],
          `date "${entry.data.date}": before subject "${id}" existed (active.from "${from}"); mend one of them`,
        );
      }
  },
);
