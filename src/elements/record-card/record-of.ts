/** A record that a link of the prose leads to. */
export interface LinkedRecord {
  readonly section: 'subjects' | 'events';
  readonly id: string;
}

/** What a link leads to, where it is a subject or an event of this site. */
export function recordOf(
  { href }: Pick<HTMLAnchorElement, 'href'>,
  origin: string,
): LinkedRecord | undefined {
  const { origin: host, pathname, hash } = new URL(href);
  const [, section, id] = /\/(subjects|events)\/([a-z0-9-]+)\/$/.exec(pathname) ?? [];
  if (host !== origin || hash !== '' || !section || !id) return undefined;
  return { section: section as LinkedRecord['section'], id };
}
