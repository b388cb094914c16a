import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { type SharedPage, sharedPages } from '../../domain/shared-pages.ts';
import { cardSvg } from '../../exports/pictures/card.ts';
import { currentHistory } from '../../site/current-history.ts';
import { languageOf } from '../../terms/languages.ts';
import { LOCALES } from '../paths.ts';
import { cardOf } from './card-of.ts';

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    sharedPages(currentHistory()).map(({ section, id }) => ({ params: { locale, section, id } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const page = { section: params.section, id: params.id } as SharedPage;
  const svg = cardSvg(cardOf(page, languageOf(params.locale)));
  // Few colours, large areas: with a palette a picture weighs a quarter, and dithering would fill the areas with dots.
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
