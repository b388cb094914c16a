import type { Subject } from '../../schemas/subject.ts';
import { say } from '../../site/words.ts';
import { parseDate } from '../../terms/dates.ts';
import { formatDate } from '../../terms/format-date.ts';
import type { Language } from '../../terms/languages.ts';

/** The years of a subject in words, such as "2013 to 2015"; undefined where the record has none. */
export function yearsOf({ active }: Subject, language: Language): string | undefined {
  if (!active) return undefined;
  const year = (date: string) => formatDate(parseDate(date), language, 'year');
  const since = year(active.from);
  return active.to
    ? say(language, 'facts.fromTo', { since, until: year(active.to) })
    : say(language, 'facts.since', { since });
}
