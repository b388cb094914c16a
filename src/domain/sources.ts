import type { History } from '../record/history.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Event } from '../schemas/event.ts';
import type { Reference } from '../schemas/reference.ts';
import type { Subject } from '../schemas/subject.ts';
import type { Language } from '../terms/languages.ts';
import { type PageLink, pagesNaming } from './pages.ts';

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

/** Everything that calls upon a source. */
export interface SourceUses {
  readonly events: readonly Event[];
  readonly subjects: readonly Subject[];
  readonly claims: readonly Claim[];
  /** Pages of prose in one language, as path below it and title. */
  readonly pages: readonly PageLink[];
}

/** What a source is used for on this site. */
export function usesOf(history: History, id: string, language: Language): SourceUses {
  const calls = ({ references }: { references: readonly { id: string }[] }) =>
    references.some((citation) => citation.id === id);
  return {
    events: [...history.events.values()].flatMap(({ data }) => (calls(data) ? [data] : [])),
    subjects: [...history.subjects.values()].flatMap(({ data }) =>
      calls(data) || data.lineage?.some(calls) ? [data] : [],
    ),
    claims: [...history.claims.values()].flatMap(({ data }) =>
      calls(data) || data.statedIn === id ? [data] : [],
    ),
    pages: pagesNaming(history, { component: 'Cite', id }, language),
  };
}
