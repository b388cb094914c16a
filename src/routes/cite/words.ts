import type { APIRoute } from 'astro';
import { panelWords } from '../../components/citing/panel-words.ts';
import { languageOf } from '../../terms/languages.ts';
import { json } from '../api/respond.ts';
import { localePaths } from '../paths.ts';

export const getStaticPaths = localePaths;

/** The words of the panel that its script needs: thousands of pages would carry them for the few who open it. */
export const GET: APIRoute = ({ params }) => json(panelWords(languageOf(params.locale)));
