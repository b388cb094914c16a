import { CORE_SCHEMA, load } from 'js-yaml';

/** Aliases may multiply each other without end; the slower reader counts them. */
const ALIAS = /(?:^|[\s[{,:-])[&*][^\s*&]/m;

/**
 * The value that a text in YAML holds, where it is plain; undefined where it has to be looked at closely.
 * `yaml` knows the place of every value and takes five times as long, which a record without faults need not
 * wait for.
 */
export function quickValue(text: string): { readonly value: unknown } | undefined {
  if (ALIAS.test(text)) return undefined;
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}
