import type { APIRoute } from 'astro';
import type { FeedChoice } from '../../exports/atom.ts';
import { TRACKS } from '../../terms/tracks.ts';
import { recordPaths } from '../paths.ts';
import { feedOf } from './feed-of.ts';

const CHOICES: readonly FeedChoice[] = [...TRACKS, 'corrections'];

export function getStaticPaths() {
  return recordPaths(CHOICES);
}

export const GET: APIRoute = (context) =>
  feedOf(
    context,
    CHOICES.find((choice) => choice === context.params.id),
  );
