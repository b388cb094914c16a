import { element } from '../dom.ts';

/** A subject as the two pages call it. */
export interface Term {
  readonly id: string;
  readonly own: string;
  readonly twin: string;
}

/** What a table of terms needs to know of the page. */
export interface TermContext {
  /** Address of the folder of the data, ending in a slash. */
  readonly data: string;
  readonly own: string;
  readonly twin: string;
  readonly caption: string;
}

/** The ids of the subjects that some part of a page links to, in order, each once. */
export function subjectsIn(part: Element): string[] {
  const ids = [...part.querySelectorAll('a[href*="/subjects/"]')].flatMap(
    (link) => /\/subjects\/([a-z0-9-]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
  return [...new Set(ids)];
}

/** The names of a subject in both languages; undefined where they cannot be had. */
export async function loadTerm(id: string, { data, own, twin }: TermContext): Promise<Term | undefined> {
  try {
    const response = await fetch(`${data}subjects/${id}.json`);
    if (!response.ok) return undefined;
    const { name }: { name: { [language: string]: string } } = await response.json();
    return { id, own: name[own] ?? id, twin: name[twin] ?? id };
  } catch {
    return undefined;
  }
}

/** The terms of a part, with their names in both languages. */
export function termTable(terms: readonly Term[], { own, twin, caption }: TermContext): HTMLTableElement {
  const table = element('table', 'side-terms');
  table.createCaption().textContent = caption;
  const body = table.createTBody();
  for (const term of terms) {
    const row = body.insertRow();
    for (const [language, name] of [
      [own, term.own],
      [twin, term.twin],
    ] as const) {
      const cell = row.insertCell();
      cell.lang = language;
      cell.textContent = name;
    }
  }
  return table;
}
