import type { APIRoute } from 'astro';
import { languageOf } from '../terms/languages.ts';
import { anniversaries } from '../exports/anniversaries.ts';
import { currentHistory } from '../site/current-history.ts';
import { siteRoot, text } from './api/respond.ts';
import { localePaths } from './paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = (context) => {
  const { t } = context.locals;
  const words = { name: t('calendar.name'), summary: t('calendar.summary') };
  const language = languageOf(context.params.locale);
  return text(anniversaries(currentHistory(), siteRoot(context), language, words), 'text/calendar');
};
