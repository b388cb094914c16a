import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from '../domain/published.ts';
import type { Published } from '../record/published.ts';
import { placeOf, SECTIONS } from '../terms/sections.ts';
import { PARAMETERS } from './parameters.ts';

/** Folders of which no one can link to a file: the names of their files change, or pages load them. */
const INNER =
  /^(_astro|pagefind|social)\/|^(zh-cn\/)?cite\/words\.json$|^sitemap-|^_headers$|^(favicon|apple-touch-icon)/;
/** Files of single records, which are there as long as their pages are. */
const OF_RECORDS = /^api\/v1\/(events|subjects)\//;
/** Pages that others have no reason to link to. */
const UNLISTED = /^404(\.html|\/)/;

const HEADING = /<h[2-4]\b[^>]*?\sid="([^"]+)"/g;
/** A heading that an author wrote (src/integrations/heading-anchors.ts). */
const WRITTEN_HEADING = /<h[2-4]\b[^>]*?\sid="([^"]+)" class="text-heading"/g;

/** A built site below a folder, as far as others can link to it. */
export function builtSite(root: string): Built {
  const known = new Map<string, ReadonlySet<string>>();
  return {
    has: (path) =>
      path === '' || path.endsWith('/') ? existsSync(pageFile(root, path)) : isFile(root, path),
    idsOn: (path) => {
      const found = known.get(path) ?? new Set(idsIn(textOf(pageFile(root, path))));
      known.set(path, found);
      return found;
    },
    parameters: PARAMETERS,
  };
}

/** All of a built site that others can link to. */
export function publishedBy(root: string): Published {
  const paths = globSync('**/*.html', { cwd: root })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((path) => !/^(zh-cn|pagefind)\//.test(path) && !UNLISTED.test(path))
    .sort();
  const pages = new Lists();
  const headings = new Lists();
  const parts = new Lists();
  const anchors = new Lists();
  for (const path of paths) {
    const html = textOf(pageFile(root, path));
    const place = placeOf(path);
    const written = idsIn(html, WRITTEN_HEADING);
    if (place) pages.add(place.section, [place.id]);
    // What the pages of a record have from their template, only some of them have.
    const isDrawn = place && 'records' in SECTIONS[place.section];
    const drawn = idsIn(html, HEADING).filter((id) => !written.includes(id));
    headings.add(path, written);
    if (isDrawn) anchors.add(place.section, drawn);
    else parts.add(path, drawn);
  }
  return {
    pages: pages.sorted(),
    alone: paths.filter((path) => !placeOf(path)),
    headings: headings.sorted(),
    parts: parts.sorted(),
    anchors: anchors.sorted(),
    files: filesIn(root),
    parameters: PARAMETERS,
  };
}

/** Lists by their names, each text once. */
class Lists {
  readonly #lists = new Map<string, Set<string>>();

  add(name: string, texts: readonly string[]): void {
    if (texts.length > 0) this.#lists.set(name, new Set([...(this.#lists.get(name) ?? []), ...texts]));
  }

  sorted(): { [name: string]: string[] } {
    return Object.fromEntries([...this.#lists].map(([name, texts]) => [name, [...texts].sort()]));
  }
}

function filesIn(root: string): string[] {
  return globSync('**', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.html') && !INNER.test(file) && !OF_RECORDS.test(file))
    .filter((file) => isFile(root, file))
    .sort();
}

function pageFile(root: string, path: string): string {
  return join(root, path, 'index.html');
}

function isFile(root: string, path: string): boolean {
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The ids in a text, but for those of the frame. */
function idsIn(html: string, pattern = /\sid="([^"]+)"/g): string[] {
  return [...html.matchAll(pattern)].flatMap(([, id]) => (id && !id.startsWith('starlight__') ? [id] : []));
}
