import { parseDate } from '../terms/dates.ts';
import { at, defineRule } from './rule.ts';

export const dateOrder = defineRule('date-order', 'A span ends after it starts.', function* (history) {
  for (const entry of history.events.values())
    if (isBackwards(entry.data.date))
      yield at(
        entry,
        ['date'],
        `date "${entry.data.date}": the end lies before the start; write the earlier date first`,
      );
  for (const entry of history.subjects.values()) {
    const { active } = entry.data;
    if (active?.to && isBackwards(`${active.from}/${active.to}`))
      yield at(entry, ['active', 'to'], `active.to "${active.to}": lies before active.from "${active.from}"`);
  }
});

function isBackwards(span: string): boolean {
  const { earliest, latest } = parseDate(span);
  return latest < earliest;
}
