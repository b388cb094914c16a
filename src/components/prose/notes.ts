import { citedSources, findMentions } from '../../record/page.ts';

/** Source ids of a page in the order of their notes; a note's number is its place, from 1. */
export function notesOf(body: string | undefined): readonly string[] {
  return body ? citedSources(findMentions(body.split('\n'))) : [];
}

/** Anchor of a note in the list at the foot of the page. */
export function noteAnchor(number: number): string {
  return `note-${number}`;
}

/** Anchor of the first place in the text that calls upon a note. */
export function markAnchor(number: number): string {
  return `note-mark-${number}`;
}
