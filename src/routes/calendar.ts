import type { APIRoute } from 'astro';
import { anniversaries } from '../exports/anniversaries.ts';
import { siteRoot } from '../site/address.ts';
import { currentHistory } from '../site/current-history.ts';
import { languageOf } from '../terms/languages.ts';
import { text } from './api/respond.ts';
import { localePaths } from './paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = (context) => {
  const { t } = context.locals;
  const words = { name: t('calendar.name'), summary: t('calendar.summary') };
  const language = languageOf(context.params.locale);
  return text(anniversaries(currentHistory(), siteRoot(context), language, words), 'text/calendar');
};
