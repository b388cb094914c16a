import tokens from '../styles/tokens.css?raw';
import { TRACKS, type Track } from '../terms/tracks.ts';

/** The colours of the tracks on paper, as the style sheet has them. */
export const PAPER_COLOURS = Object.fromEntries(TRACKS.map((track) => [track, lightColour(track)])) as {
  readonly [track in Track]: string;
};

function lightColour(track: Track): string {
  const colour = new RegExp(`--track-${track}: var\\(--light, (#[0-9a-f]{6})\\)`).exec(tokens)?.[1];
  if (!colour) throw new Error(`tokens.css has no light colour of the track "${track}"`);
  return colour;
}
