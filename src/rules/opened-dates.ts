import type { Reference } from '../schemas/reference.ts';
import { at, defineRule, isKnown } from './rule.ts';

export const openedDates = defineRule(
  'opened-dates',
  'The date of a certain event rests on a source that was opened.',
  function* (history) {
    const { events, references } = history;
    const mayBeOpened = (id: string) => {
      const source = references.get(id)?.data;
      return source ? wasOpened(source) : isKnown(history, 'references', id);
    };
    for (const entry of events.values()) {
      const { certainty, references: cited } = entry.data;
      if (certainty !== 'certain') continue;
      if (cited.some(({ id, supports }) => supports?.includes('date') && mayBeOpened(id))) continue;
      yield at(
        entry,
        ['references'],
        'references: no source that was opened supports the date; open one (and write "supports: [date]"), or set the certainty to "approximate" with a note',
      );
    }
  },
);

/** Whether somebody has read the source, be it in part, and does not only know that it exists. */
function wasOpened({ verification }: Reference): boolean {
  return verification.method !== 'bibliography';
}
