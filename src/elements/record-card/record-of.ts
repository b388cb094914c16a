/** What a link of the prose leads to, and is told of on a card. */
export type LinkedRecord =
  | { readonly section: 'subjects' | 'events'; readonly id: string }
  | {
      readonly section: 'words';
      readonly id: string;
      /** Address of the file with all words of the language. */
      readonly file: string;
    };

/** What a link leads to, where it is a subject, an event or a background word of this site. */
export function recordOf(
  { href }: Pick<HTMLAnchorElement, 'href'>,
  origin: string,
): LinkedRecord | undefined {
  const { origin: host, pathname, hash } = new URL(href);
  if (host !== origin) return undefined;
  if (pathname.endsWith('/concepts/words/') && hash)
    return { section: 'words', id: hash.slice(1), file: new URL('../words.json', href).href };
  const [, section, id] = /\/(subjects|events)\/([a-z0-9-]+)\/$/.exec(pathname) ?? [];
  if (hash !== '' || !section || !id) return undefined;
  return { section: section as 'subjects' | 'events', id };
}
