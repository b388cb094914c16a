import type { Entry, History } from '../record/history.ts';
import { placesIn } from '../record/walk.ts';
import { allEntries } from './rule.ts';

/** One Chinese text of a record and where it stands. */
export interface ChineseText {
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every Chinese text of every record, and of what is told of the record. */
export function* chineseTexts(history: History): Generator<ChineseText> {
  for (const entry of [...allEntries(history), history.changes])
    for (const { path, value } of placesIn(entry.data))
      if (path.at(-1) === 'zh-CN' && typeof value === 'string') yield { entry, path, text: value };
}
