import type { APIRoute } from 'astro';
import { atomFeed } from '../exports/atom.ts';
import { siteRoot } from '../site/address.ts';
import { currentHistory } from '../site/current-history.ts';
import { languageOf } from '../terms/languages.ts';
import { text } from './api/respond.ts';
import { localePaths } from './paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = (context) => {
  const { t } = context.locals;
  const words = {
    title: t('feed.title'),
    subtitle: t('feed.subtitle'),
    author: t('feed.author'),
    kinds: { added: t('feed.added'), corrected: t('feed.corrected') },
  };
  const feed = atomFeed(currentHistory(), siteRoot(context), languageOf(context.params.locale), words);
  return text(feed, 'application/atom+xml');
};
