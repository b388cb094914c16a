import { element } from '../dom.ts';
import { twinId } from './prefix-ids.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The two languages of a page, as BCP 47 tags. */
export interface Languages {
  readonly own: string;
  readonly twin: string;
}

/**
 * Puts the sections of a page and of its twin, whose ids are prefixed, beside each other in rows by headings. What
 * only one of them has stands in its row alone.
 * @returns the rows, each the part of the page that a table of terms may follow
 */
export function pairSections(page: Element, twin: Element, languages: Languages): HTMLElement[] {
  const others = sectionsOf(twin);
  const rows = sectionsOf(page).flatMap((section) => {
    const index = others.findIndex(({ id }) => id === twinId(section.id));
    const [other] = index < 0 ? [] : others.splice(index, 1);
    const [only] = section.nodes;
    const [onlyOther] = other?.nodes ?? [];
    if (section.isNested && only && onlyOther) return pairSections(only, onlyOther, languages);
    return [rowOf(section, other, languages)];
  });
  const last = rows.at(-1);
  for (const other of others) if (last) last.append(cellOf(other.nodes, languages.twin));
  return rows;
}

function rowOf(section: Section, other: Section | undefined, { own, twin }: Languages): HTMLElement {
  const [first] = section.nodes;
  // An entry of a list stays one, with both languages in it.
  const isEntry = first instanceof HTMLLIElement;
  const row = isEntry ? first : element('div', '');
  const contents = isEntry ? [...first.children] : section.nodes;
  if (!isEntry) first?.before(row);
  row.classList.add('side-row');
  row.append(cellOf(contents, own));
  const nodes = isEntry ? (other?.nodes ?? []).flatMap((node) => [...node.children]) : other?.nodes;
  if (nodes && nodes.length > 0) row.append(cellOf(nodes, twin));
  return row;
}

function cellOf(nodes: readonly Element[], language: string): HTMLElement {
  const cell = element('div', 'side-cell');
  cell.lang = language;
  cell.append(...nodes);
  return cell;
}
