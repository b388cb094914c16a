import type { APIContext } from 'astro';
import { atomFeed, type FeedChoice } from '../../exports/atom.ts';
import { siteRoot } from '../../site/address.ts';
import { currentHistory } from '../../site/current-history.ts';
import { wordsIn } from '../../site/words.ts';
import { languageOf } from '../../terms/languages.ts';
import { text } from '../api/respond.ts';

/** The feed in the language of the address, of all changes or of those chosen. */
export function feedOf(context: APIContext, choice?: FeedChoice): Response {
  const language = languageOf(context.params.locale);
  const words = wordsIn(language);
  const name = choice === 'corrections' ? words['feed.corrections'] : choice && words[`track.${choice}`];
  const feedWords = {
    title: [words['feed.title'], name].filter(Boolean).join(' · '),
    subtitle: words['feed.subtitle'],
    author: words['feed.author'],
    kinds: { added: words['feed.added'], corrected: words['feed.corrected'] },
  };
  const feed = atomFeed(currentHistory(), siteRoot(context), language, feedWords, choice);
  return text(feed, 'application/atom+xml');
}
