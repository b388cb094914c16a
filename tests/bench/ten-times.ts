import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { writeIndex } from '../../src/integrations/search-index.ts';
import { leadFiles } from '../../src/search/build/leads.ts';
import { nameFiles } from '../../src/search/build/names.ts';
import type { LeadFile, LeadPage } from '../../src/search/leads.ts';
import type { NamedPage } from '../../src/search/name-buckets.ts';

/** How many copies of every page the grown site has. */
export const TIMES = 10;

/**
 * Writes the English index of a site with so many copies of every page, each with a title of its own.
 * @returns the folder that holds `pagefind/`
 */
export async function growIndex(times: number): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), `search-${times}-`));
  const pages = globSync('dist/{events,subjects,concepts,history,claims}/*/index.html');
  for (const file of pages) {
    const html = withoutHead(readFileSync(file, 'utf8'));
    for (let copy = 0; copy < times; copy++) {
      const target = join(root, file.replace('dist/', `copy-${copy}/`));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, copy === 0 ? html : html.replace('</h1>', ` edition${copy}</h1>`));
    }
  }
  await writeIndex(root, 'en', 'copy-*/**/index.html');
  await close();
  writeNames(root, times);
  writeLeads(root, times);
  return root;
}

/** The marks of the search and the main part are all that the indexer reads. */
function withoutHead(html: string): string {
  const marks = html.match(/<meta[^>]*data-pagefind[^>]*>/g)?.join('') ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return `<!doctype html><html lang="en"><head>${marks}</head><body>${main}</body></html>`;
}

function writeNames(root: string, times: number): void {
  const known = new Map<string, NamedPage>();
  for (const file of globSync('dist/pagefind/names/en/*.json').filter((name) => /\d+\.json$/.test(name)))
    for (const page of JSON.parse(readFileSync(file, 'utf8')) as NamedPage[]) {
      const names = new Set([...(known.get(page.p)?.n ?? []), ...page.n]);
      known.set(page.p, { ...page, n: [...names] });
    }
  const copies = Array.from({ length: times }, (_, copy) =>
    [...known.values()].map((page) =>
      copy === 0
        ? page
        : { ...page, p: `copy-${copy}/${page.p}`, n: page.n.map((name) => `${name} edition${copy}`) },
    ),
  );
  const folder = join(root, 'pagefind/names/en');
  mkdirSync(folder, { recursive: true });
  for (const [number, text] of nameFiles(copies.flat()).entries())
    writeFileSync(join(folder, `${number}.json`), text);
}

function writeLeads(root: string, times: number): void {
  const known = new Map<string, LeadPage>();
  for (const file of globSync('dist/pagefind/leads/en/*.json'))
    for (const page of (JSON.parse(readFileSync(file, 'utf8')) as LeadFile).pages) known.set(page.p, page);
  const copies = Array.from({ length: times }, (_, copy) =>
    [...known.values()].map((page) =>
      copy === 0 ? page : { ...page, p: `copy-${copy}/${page.p}`, t: `${page.t} edition${copy}` },
    ),
  );
  const folder = join(root, 'pagefind/leads/en');
  mkdirSync(folder, { recursive: true });
  for (const [number, file] of leadFiles(copies.flat()).entries())
    writeFileSync(join(folder, `${number}.json`), JSON.stringify(file));
}
