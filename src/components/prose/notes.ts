import { findMentions } from '../../record/page.ts';

/** A numbered note of a page: a source, and every place of the text that calls upon it. */
export interface Note {
  /** Id of the source. */
  readonly id: string;
  readonly places: readonly NotePlace[];
}

/** A place of the text that calls upon a source. */
export interface NotePlace {
  /** Where in the source: "§3", "p. 12". */
  readonly locator?: string;
  readonly line: number;
}

/** The notes of a page in the order of their numbers, which begin at 1: each source once, as first called upon. */
export function notesOf(body = ''): readonly Note[] {
  if (body !== last.body) last = { body, notes: numbered(body) };
  return last.notes;
}

/** Every `Cite` of a page asks for its notes; pages are drawn one after the other. */
let last: { readonly body: string; readonly notes: readonly Note[] } = { body: '', notes: [] };

function numbered(body: string): readonly Note[] {
  const notes = new Map<string, NotePlace[]>();
  for (const { component, id, ...place } of findMentions(body))
    if (component === 'Cite') notes.set(id, [...(notes.get(id) ?? []), place]);
  return [...notes].map(([id, places]) => ({ id, places }));
}

/** Anchor of a note in the list at the foot of the page. */
export function noteAnchor(number: number): string {
  return `note-${number}`;
}

/**
 * Anchor of a place in the text that calls upon a note.
 * @param place which of the places of that note, from 0
 */
export function markAnchor(number: number, place: number): string {
  return place === 0 ? `note-mark-${number}` : `note-mark-${number}-${place + 1}`;
}
