import { citationsOf } from '../domain/citations.ts';
import type { History } from '../record/history.ts';
import type { Reference } from '../schemas/reference.ts';
import { type ChartDrawing, fitted, type Mark, SIDE, tenth, WIDTH } from './marks.ts';

/** A source and how many records call upon it. */
export interface SourceWeight {
  readonly source: Reference;
  readonly records: number;
}

/** Every source by the number of records that call upon it, the most called upon first. */
export function sourceWeights(history: History): SourceWeight[] {
  const users = new Map<string, Set<string>>();
  for (const { id, kind, entry } of citationsOf(history))
    users.set(id, (users.get(id) ?? new Set()).add(`${kind} ${entry.data.id}`));
  return [...history.references.values()]
    .map(({ data }) => ({ source: data, records: users.get(data.id)?.size ?? 0 }))
    .sort((a, b) => b.records - a.records || (a.source.id < b.source.id ? -1 : 1));
}

const ROW = { height: 36, text: 13, bar: 10 };

const FORMS = { primary: 'chart-level-3', secondary: 'chart-level-1' } as const;
type Kind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as Kind[];
const LEGEND = 22;

/** A bar for each source, its title above, filled where it is primary. */
export function drawSources(weights: readonly SourceWeight[], nameOf: (kind: Kind) => string): ChartDrawing {
  const most = Math.max(...weights.map(({ records }) => records));
  const marks = weights.flatMap(({ source: { title, kind }, records }, row): Mark[] => {
    const y = row * ROW.height;
    const width = tenth(((WIDTH - 2 * SIDE - 34) * records) / most);
    return [
      { shape: 'text', form: 'chart-name', x: SIDE, y: y + ROW.text, text: fitted(title, WIDTH - 2 * SIDE) },
      { shape: 'bar', form: FORMS[kind], x: SIDE, y: y + ROW.text + 5, width, height: ROW.bar },
      { shape: 'text', form: 'chart-note', x: SIDE + width + 6, y: y + ROW.text + 14, text: String(records) },
    ];
  });
  const y = weights.length * ROW.height + 6;
  const legend = KINDS.flatMap((kind, index): Mark[] => {
    const x = SIDE + index * (WIDTH / 2);
    return [
      { shape: 'bar', form: FORMS[kind], x, y, width: 14, height: 14 },
      { shape: 'text', form: 'chart-name', x: x + 21, y: y + 12, text: nameOf(kind) },
    ];
  });
  return { height: y + LEGEND, marks: [...marks, ...legend] };
}
