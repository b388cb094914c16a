/** A part of a text, and whether it is code. */
export interface CodedPart {
  readonly text: string;
  readonly isCode: boolean;
}

/** A text of the record taken apart at its backquotes; one that is not closed is a mark like any other. */
export function codedParts(text: string): CodedPart[] {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => {
      const isCode = part.length > 2 && part.startsWith('`') && part.endsWith('`');
      return { text: isCode ? part.slice(1, -1) : part, isCode };
    });
}
