import { parseDate } from '../terms/dates.ts';
import { at, defineRule } from './rule.ts';

export const honestCertainty = defineRule(
  'honest-certainty',
  'What is not certain says why, and a date marked as approximate is not called certain.',
  function* ({ events }) {
    for (const entry of events.values()) {
      const { certainty, note, date } = entry.data;
      if (certainty !== 'certain' && !note)
        yield at(entry, ['certainty'], `certainty "${certainty}": say why in "note"`);
      const marked = parseDate(date).parts.some(({ approximate, uncertain }) => approximate || uncertain);
      if (certainty === 'certain' && marked)
        yield at(
          entry,
          ['date'],
          `date "${date}": marked as inexact, yet certainty is "certain"; mend one of them`,
        );
    }
  },
);
