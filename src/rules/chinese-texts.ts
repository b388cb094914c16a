import type { Entry, History } from '../record/history.ts';
import type { Localized } from '../schemas/localized.ts';

/** One Chinese text of a record and where it stands. */
export interface ChineseText {
  readonly entry: Entry<unknown>;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every Chinese text of every record. */
export function* chineseTexts(history: History): Generator<ChineseText> {
  for (const entry of history.events.values()) yield* texts(entry, ['title', 'summary', 'note']);
  for (const entry of history.subjects.values()) yield* texts(entry, ['name', 'summary']);
  for (const entry of history.claims.values()) yield* texts(entry, ['stated', 'correction']);
  for (const entry of history.tours.values()) {
    yield* texts(entry, ['title', 'summary']);
    for (const [index, { text }] of entry.data.steps.entries())
      yield { entry, path: ['steps', index, 'text', 'zh-CN'], text: text['zh-CN'] };
  }
  for (const [index, { what }] of history.changes.data.entries())
    yield { entry: history.changes, path: [index, 'what', 'zh-CN'], text: what['zh-CN'] };
}

function* texts<K extends string>(
  entry: Entry<{ [key in K]?: Localized }>,
  fields: readonly K[],
): Generator<ChineseText> {
  for (const field of fields) {
    const text = entry.data[field]?.['zh-CN'];
    if (text !== undefined) yield { entry, path: [field, 'zh-CN'], text };
  }
}
