import type { History } from '../record/history.ts';
import type { Page } from '../record/page.ts';
import { isExactDay, parseDate } from '../terms/dates.ts';
import { formatDate } from '../terms/format-date.ts';
import { defineRule } from './rule.ts';

export const typedByHand = defineRule(
  'typed-by-hand',
  'What the record holds is not typed into a page: no day of an event that the page names, no address of a source.',
  function* (history) {
    const sources = new Map(
      [...history.references.values()].flatMap(({ data }) =>
        data.URL ? [[data.URL, data.id] as const] : [],
      ),
    );
    for (const page of history.pages) {
      const days = daysOf(page, history);
      for (const { text, line } of page.prose)
        for (const [day, id] of days)
          if (text.includes(day))
            yield {
              file: page.file,
              line,
              message: `"${day}": the record holds it; write <EventDate id="${id}" />`,
            };
      for (const { url, line } of page.addresses) {
        const id = sources.get(url);
        if (id)
          yield {
            file: page.file,
            line,
            message: `link to "${url}": a source of the record; write <Cite id="${id}" />`,
          };
      }
    }
  },
);

/** The days of the events that a page names, as they would be typed. */
function daysOf({ mentions, language }: Page, { events }: History): Map<string, string> {
  const days = new Map<string, string>();
  for (const { component, id } of mentions) {
    const event = component === 'Event' || component === 'EventDate' ? events.get(id)?.data : undefined;
    const date = event && parseDate(event.date);
    if (date && isExactDay(date)) days.set(formatDate(date, language), id);
  }
  return days;
}
