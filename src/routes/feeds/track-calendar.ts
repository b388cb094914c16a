import type { APIRoute } from 'astro';
import { TRACKS } from '../../terms/tracks.ts';
import { recordPaths } from '../paths.ts';
import { calendarOf } from './calendar-of.ts';

export function getStaticPaths() {
  return recordPaths(TRACKS);
}

export const GET: APIRoute = (context) =>
  calendarOf(
    context,
    TRACKS.find((track) => track === context.params.id),
  );
