/** What may befall a text, by what it is called; undefined where it does not apply. */
export type TextSpoil = (text: string) => string | undefined;

const within =
  (mark: string): TextSpoil =>
  (text) =>
    text.length < 2 ? undefined : text.slice(0, text.length >> 1) + mark + text.slice(text.length >> 1);

/** Marks that belong into no text, whatever its language. */
export const CHARACTERS: { readonly [name: string]: TextSpoil } = {
  NUL: within('\u0000'),
  'control character': within('\u0007'),
  'zero width': within('\u200b'),
  'right to left': within('\u202e'),
  'byte order mark': within('\ufeff'),
  'fixed space': within('\u00a0'),
  'not NFC': within('e\u0301'),
  'replacement character': within('\ufffd'),
  'twice encoded': within('Ã©'),
};

export const CHINESE: { readonly [name: string]: TextSpoil } = {
  'half-width comma': (text) => swap(text, /(\p{Script=Han})，(\p{Script=Han})/u, '$1,$2'),
  'half-width stop': (text) => swap(text, /(\p{Script=Han})。$/u, '$1.'),
  'half-width brackets': (text) => swap(text, /(\p{Script=Han})(\p{Script=Han})/u, '$1($2)'),
  'typed space': (text) => swap(text, /(\p{Script=Han})(\w)/u, '$1 $2'),
  traditional: (text) => swap(text, /[国们个来时这说为发开关应对样统]/u, '雲'),
};

/** A text with its first match replaced; undefined where there is none. */
export function swap(text: string, from: RegExp | string, to: string): string | undefined {
  const changed = text.replace(from, to);
  return changed === text ? undefined : changed;
}
