import type { APIRoute } from 'astro';
import { currentHistory } from '../site/current-history.ts';
import { languageOf } from '../terms/languages.ts';
import { json } from './api/respond.ts';
import { localePaths } from './paths.ts';

export const getStaticPaths = localePaths;

/** The background words of a language, for the cards: pages would carry them for the few that are opened. */
export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params.locale);
  const words = currentHistory().glossary.data;
  return json(
    Object.fromEntries(words.map(({ id, term, sentence }) => [id, [term[language], sentence[language]]])),
  );
};
