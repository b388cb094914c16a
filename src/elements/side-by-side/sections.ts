/** A part of a page: what stands from one heading to the next. */
export interface Section {
  /** Id of its heading, the same in both languages; empty before the first. */
  readonly id: string;
  readonly nodes: readonly Element[];
  /** Whether it is one element that holds several sections itself. */
  readonly isNested: boolean;
}

const HEADING = ':is(h2, h3)[id]';

/** The parts of a page in their order. */
export function sectionsOf(root: Element): Section[] {
  const sections: { id: string; nodes: Element[]; isNested: boolean }[] = [];
  let isOpen = false;
  for (const child of root.children) {
    const inside = child.querySelectorAll(HEADING);
    const heading = child.matches(HEADING) ? child : inside[0];
    if (heading || !isOpen)
      sections.push({ id: heading?.id ?? '', nodes: [child], isNested: inside.length > 1 });
    else sections.at(-1)?.nodes.push(child);
    isOpen = !heading || child === heading;
  }
  return sections;
}
