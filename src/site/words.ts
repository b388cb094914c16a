import en from '../../content/i18n/en.json' with { type: 'json' };
import chinese from '../../content/i18n/zh-CN.json' with { type: 'json' };
import { fill } from '../terms/fill.ts';
import type { Language } from '../terms/languages.ts';

/** The words of the interface, by key; the English ones are the type of all others. */
export type Words = typeof en;

const WORDS: { readonly [language in Language]: Words } = { en, 'zh-CN': chinese };

/** The words of the interface in a language, with their slots open; pages that fill them at once use `t`. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/**
 * Words of the interface with their slots filled. Where one of the values is a `count`, the form of the words
 * for that number is taken (CLDR, Intl.PluralRules): the key with `_one` at its end, if there is one.
 */
export function say(
  language: Language,
  key: keyof Words,
  values: { readonly [slot: string]: string | number | undefined },
): string {
  const words: { readonly [key: string]: string } = wordsIn(language);
  const form = new Intl.PluralRules(language).select(Number(values.count));
  return fill(words[`${key}_${form}`] ?? words[key] ?? key, values);
}

/** The last parts of the keys that begin with a prefix and a point. */
export type WordBelow<P extends string> = keyof Words extends infer Key
  ? Key extends `${P}.${infer Rest}`
    ? Rest
    : never
  : never;

/** Some of the words below a prefix, by the last parts of their keys. */
export function wordsBelow<P extends string, K extends WordBelow<P>>(
  words: Words,
  prefix: P,
  names: readonly K[],
): { [name in K]: string } {
  const all: { readonly [key: string]: string } = words;
  return Object.fromEntries(names.map((name) => [name, all[`${prefix}.${name}`]])) as { [name in K]: string };
}
