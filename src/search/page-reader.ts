import type { PagefindPage } from './pagefind.ts';

/** Reads the text of a page by the id that Pagefind has of it. */
export type ReadPage = (id: string) => Promise<PagefindPage>;

/** A page as Pagefind keeps it. */
type StoredPage = Omit<PagefindPage, 'sub_results'>;

/** What Pagefind writes before the JSON of a page. */
const SIGNATURE = 'pagefind_dcd';

/**
 * A reader of pages from the files in which Pagefind (1.6) keeps some together: `<file>.pf_fragment`, gzip of a
 * signature and JSON, by their ids. It promises nothing about them, and gives pages only to who searches for them; the
 * lockfile holds the version, and a test says so where a new one differs.
 * @param folder address of the index, ending in a slash
 * @param base address of the root of the site
 * @param fileOf the file in which a page is
 */
export function pageReader(
  folder: string,
  base: string,
  fileOf: (id: string) => Promise<string | undefined>,
): ReadPage {
  const read = new Map<string, Promise<ReadonlyMap<string, PagefindPage>>>();
  const readFile = (file: string) => {
    const known = read.get(file) ?? readPages(`${folder}fragment/`, file);
    read.set(file, known);
    known.catch(() => read.delete(file));
    return known;
  };
  return async (id) => {
    const file = await fileOf(id);
    const page = file && (await readFile(file)).get(id);
    if (!page) throw new Error(`no text of the page ${id}`);
    return { ...page, url: `${base.replace(/\/$/, '')}${page.url}` };
  };
}

async function readPages(folder: string, file: string): Promise<ReadonlyMap<string, PagefindPage>> {
  const url = `${folder}${file}.pf_fragment`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return parsePages(await unzip(await response.arrayBuffer()), file);
}

/**
 * The pages in the text of a file by their ids, with addresses below the root of the site.
 * @param file its name, which is the id of a page that is alone in it
 * @throws {Error} where the file is none of Pagefind's
 */
export function parsePages(text: string, file: string): ReadonlyMap<string, PagefindPage> {
  if (!text.startsWith(SIGNATURE)) throw new Error('a page of the index is not as Pagefind 1.6 writes it');
  const stored: StoredPage | { readonly [id: string]: StoredPage } = JSON.parse(text.slice(SIGNATURE.length));
  const pages = isPage(stored) ? { [file]: stored } : stored;
  return new Map(Object.entries(pages).map(([id, page]) => [id, readable(page)]));
}

function isPage(stored: object): stored is StoredPage {
  return 'url' in stored;
}

function readable({ url, content, meta, filters }: StoredPage): PagefindPage {
  return { url, meta, filters, content: content.replaceAll('\u200B', ''), sub_results: [] };
}

/** Some hosts unpack what is packed before they send it. */
async function unzip(bytes: ArrayBuffer): Promise<string> {
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
