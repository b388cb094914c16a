import type { History } from '../record/history.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Subject } from '../schemas/subject.ts';
import type { Language } from '../terms/languages.ts';
import { chronology, type DatedEvent, eventsAbout } from './chronology.ts';
import { trapsFirst } from './claims.ts';
import { type Edge, edgesAt, lineageEdges } from './lineage.ts';
import { type PageLink, pagesAbout } from './pages.ts';

/** What the page of a subject shows of the record below its text. */
export interface SubjectContents {
  readonly events: readonly DatedEvent[];
  readonly relatives: { readonly own: readonly Edge[]; readonly others: readonly Edge[] };
  /** Traps first; among equals those that are about this subject before all others. */
  readonly corrections: readonly Claim[];
  readonly 'on-this-site': readonly PageLink[];
  readonly sources: Subject['references'];
}

/** A section of that page; its anchor has the same name. */
export type SubjectSection = keyof SubjectContents;

/** What the record holds about a subject. */
export function subjectContents(history: History, subject: Subject, language: Language): SubjectContents {
  const about = [...history.claims.values()].flatMap(({ data }) =>
    data.subjects.includes(subject.id) ? [data] : [],
  );
  return {
    events: eventsAbout(chronology(history), subject.id),
    relatives: edgesAt(lineageEdges(history), subject.id),
    corrections: trapsFirst(
      about.sort((a, b) => a.subjects.indexOf(subject.id) - b.subjects.indexOf(subject.id)),
    ),
    'on-this-site': pagesAbout(history, subject.id, language),
    sources: subject.references,
  };
}

/** The sections that have something to show, in their order on the page. */
export function subjectSections(contents: SubjectContents): SubjectSection[] {
  const { own, others } = contents.relatives;
  const counts = {
    events: contents.events.length,
    relatives: own.length + others.length,
    'on-this-site': contents['on-this-site'].length,
    corrections: contents.corrections.length,
    sources: contents.sources.length,
  } as const satisfies { [section in SubjectSection]: number };
  return (Object.keys(counts) as SubjectSection[]).filter((section) => counts[section] > 0);
}
