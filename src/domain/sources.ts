import type { History } from '../record/history.ts';
import type { Reference } from '../schemas/reference.ts';
import type { RecordKind } from '../terms/kinds.ts';
import type { Language } from '../terms/languages.ts';
import { PAGED_KINDS, type PagedKind } from '../terms/sections.ts';
import { citationsOf } from './citations.ts';
import { perHistory } from './per-history.ts';
import { recordName } from './record-names.ts';

/** Sources published in one decade; `decade` is undefined for those without a date. */
export interface DecadeOfSources {
  readonly decade?: string;
  readonly members: readonly Reference[];
}

/** Sources by the decade of publication, the undated ones last; within one by date, then by title. */
export function sourcesByDecade(sources: readonly Reference[]): DecadeOfSources[] {
  const groups = new Map<string, Reference[]>();
  for (const source of sources) {
    const decade = source.issued ? `${source.issued.slice(0, 3)}0` : '';
    groups.set(decade, [...(groups.get(decade) ?? []), source]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([decade, members]) => ({
      ...(decade && { decade }),
      members: members.sort(
        (a, b) => (a.issued ?? '').localeCompare(b.issued ?? '') || a.title.localeCompare(b.title, 'en'),
      ),
    }));
}

/** Sources of a decade, or of a year where a decade has many; `year` is undefined for a whole decade. */
export interface PeriodOfSources extends DecadeOfSources {
  readonly year?: string;
  /** Whether it is the first of its decade, to which the address of the decade leads. */
  readonly isFirst: boolean;
}

/**
 * Sources by decade, those of full decades by year.
 * @param most a decade with more sources than this is told by its years
 */
export function sourcesByPeriod(sources: readonly Reference[], most: number): PeriodOfSources[] {
  return sourcesByDecade(sources).flatMap((group): PeriodOfSources[] => {
    if (!group.decade || group.members.length <= most) return [{ ...group, isFirst: true }];
    const years = Map.groupBy(group.members, ({ issued = '' }) => issued.slice(0, 4));
    return [...years].map(([year, members], index) => ({ ...group, year, members, isFirst: index === 0 }));
  });
}

/** A record that calls upon a source. */
export interface RecordUse {
  readonly kind: PagedKind;
  readonly id: string;
  readonly name: string;
}

/** The records that call upon a source, those of one kind together, each once. */
export function recordsCiting(history: History, source: string, language: Language): RecordUse[] {
  return (citing(history).get(source) ?? []).map(({ kind, id }) => ({
    kind,
    id,
    name: recordName(history, kind, id, language),
  }));
}

const citing = perHistory((history) => {
  const users = new Map<string, Omit<RecordUse, 'name'>[]>();
  for (const { id: source, kind, entry } of citationsOf(history)) {
    const known = users.get(source) ?? [];
    users.set(source, known);
    const { id } = entry.data;
    if (isPaged(kind) && !known.some((user) => user.kind === kind && user.id === id))
      known.push({ kind, id });
  }
  return users;
});

function isPaged(kind: RecordKind): kind is PagedKind {
  return (PAGED_KINDS as readonly RecordKind[]).includes(kind);
}
