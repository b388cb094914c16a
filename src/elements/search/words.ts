/** Words of the interface that the search needs, as its element carries them in `data-words`. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  readonly hint: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly failed: string;
  readonly all: string;
  readonly types: { readonly [type: string]: string };
}

/** A sentence with its `[NAME]` slots filled. */
export function fill(sentence: string, slots: { readonly [name: string]: string | number }): string {
  return sentence.replace(/\[([A-Z]+)\]/g, (slot, name: string) => String(slots[name] ?? slot));
}
