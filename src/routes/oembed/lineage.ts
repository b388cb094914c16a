import type { APIRoute } from 'astro';
import { embeddedOf } from '../../components/embed/embedded.ts';
import { oEmbed } from '../../exports/oembed.ts';
import { siteRoot } from '../../site/address.ts';
import { wordsIn } from '../../site/words.ts';
import { languageOf } from '../../terms/languages.ts';
import { json } from '../api/respond.ts';
import { localePaths } from '../paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = (context) => {
  const language = languageOf(context.params.locale);
  const title = wordsIn(language)['lineage.title'];
  return json(oEmbed(embeddedOf(context, { kind: 'lineage', title }, language), siteRoot(context)));
};
