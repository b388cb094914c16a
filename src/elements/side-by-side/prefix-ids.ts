/** What the ids of the twin begin with, since those of the page stand there already. */
const PREFIX = 'twin-';

/** Attributes that name one or several ids of their page. */
const NAMING = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'headers',
  'list',
];

/** The id that an element of the page has in the twin. */
export function twinId(id: string): string {
  return id && PREFIX + id;
}

/**
 * Gives every id below an element another, and what refers to it too, so that it can stand on the page that
 * has the same ids.
 */
export function prefixIds(root: Element): void {
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  const renamed = (id: string) => (ids.has(id) ? twinId(id) : id);
  for (const element of root.querySelectorAll('*')) {
    if (element.id) element.id = renamed(element.id);
    for (const name of NAMING) {
      const named = element.getAttribute(name);
      if (named) element.setAttribute(name, named.split(/\s+/).map(renamed).join(' '));
    }
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) element.setAttribute('href', `#${renamed(href.slice(1))}`);
    // Drawings point at their arrowheads and patterns.
    for (const { name, value } of [...element.attributes])
      if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`),
        );
  }
}
