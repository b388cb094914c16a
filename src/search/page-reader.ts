import type { PagefindPage } from './pagefind.ts';

/** Reads the text of a page by the id that the table has of it. */
export type ReadPage = (id: string) => Promise<PagefindPage>;

/** What Pagefind writes before the JSON of a page. */
const SIGNATURE = 'pagefind_dcd';

/**
 * A reader of pages from the files in which Pagefind (1.6) keeps them: `<id>.pf_fragment`, gzip of a
 * signature and JSON. It promises nothing about them, and gives pages only to who searches for them; the
 * lockfile holds the version, and a test says so where a new one differs.
 * @param folder address of the index, ending in a slash
 * @param base address of the root of the site
 */
export function pageReader(folder: string, base: string): ReadPage {
  const read = new Map<string, Promise<PagefindPage>>();
  return (id) => {
    const known = read.get(id) ?? readPage(`${folder}fragment/${id}.pf_fragment`, base);
    read.set(id, known);
    known.catch(() => read.delete(id));
    return known;
  };
}

async function readPage(url: string, base: string): Promise<PagefindPage> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  const page = parsePage(await unzip(await response.arrayBuffer()));
  return { ...page, url: `${base.replace(/\/$/, '')}${page.url}` };
}

/**
 * The page in the text of a file, with an address below the root of the site.
 * @throws {Error} where the file is none of Pagefind's
 */
export function parsePage(text: string): PagefindPage {
  if (!text.startsWith(SIGNATURE)) throw new Error('a page of the index is not as Pagefind 1.6 writes it');
  const {
    url,
    content,
    meta,
    filters,
    anchors = [],
  }: Omit<PagefindPage, 'sub_results'> = JSON.parse(text.slice(SIGNATURE.length));
  return { url, meta, filters, anchors, content: content.replaceAll('\u200B', ''), sub_results: [] };
}

/** Some hosts unpack what is packed before they send it. */
async function unzip(bytes: ArrayBuffer): Promise<string> {
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
