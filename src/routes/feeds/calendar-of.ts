import type { APIContext } from 'astro';
import { anniversaries } from '../../exports/anniversaries.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { wordsIn } from '../../site/words.ts';
import { languageOf } from '../../terms/languages.ts';
import type { Track } from '../../terms/tracks.ts';
import { text } from '../api/respond.ts';

/** The calendar in the language of the address, of all tracks or of one. */
export function calendarOf(context: APIContext, track?: Track): Response {
  const language = languageOf(context.params.locale);
  const words = wordsIn(language);
  const name = [words['calendar.name'], track && words[`track.${track}`]].filter(Boolean).join(' · ');
  const calendarWords = { name, summary: words['calendar.summary'] };
  const calendar = anniversaries(currentHistory(), siteRoot(context), language, calendarWords, track);
  return text(calendar, 'text/calendar');
}
