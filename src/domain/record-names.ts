import type { History } from '../record/history.ts';
import type { Localized } from '../schemas/localized.ts';
import type { Language } from '../terms/languages.ts';
import type { PagedKind } from '../terms/sections.ts';

/** The fields of which one names a record of any kind; the title of a source is in its own language. */
interface Named {
  readonly title?: Localized | string;
  readonly name?: Localized;
  readonly stated?: Localized;
}

/** What a record is called: its title or name, or what is stated; undefined where it has none of these. */
export function nameOf({ title, name, stated }: Named, language: Language): string | undefined {
  const named = title ?? name ?? stated;
  return typeof named === 'object' ? named[language] : named;
}

/** What a record is called where a link leads to it; its id where there is no such record. */
export function recordName(history: History, kind: PagedKind, id: string, language: Language): string {
  const named: Named | undefined = history[kind].get(id)?.data;
  return (named && nameOf(named, language)) ?? id;
}
