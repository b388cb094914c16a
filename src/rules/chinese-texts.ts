import type { Entry, History } from '../record/history.ts';
import { placesIn } from '../record/walk.ts';
import { allEntries } from './rule.ts';

/** One Chinese text and where it stands. */
export interface ChineseText {
  readonly entry: Pick<Entry<unknown>, 'file' | 'lineOf'>;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every Chinese text of every record, of the eras, of what is told of the record and of the interface. */
export function* chineseTexts(history: History): Generator<ChineseText> {
  for (const entry of [...allEntries(history), history.changes, history.erasEntry, history.glossary])
    for (const { path, value } of placesIn(entry.data))
      if (path.at(-1) === 'zh-CN' && typeof value === 'string') yield { entry, path, text: value };
  const { file, words } = history.words['zh-CN'];
  for (const [key, { text, line }] of words ?? [])
    yield { entry: { file, lineOf: () => line }, path: [key], text };
}
