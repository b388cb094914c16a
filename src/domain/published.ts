import type { Published } from '../record/published.ts';
import { LANGUAGES, pathPrefix } from '../terms/languages.ts';

/** What a built site holds, as far as others can link to it. */
export interface Built {
  /** Whether a page or file is there: `zh-cn/events/docker-1-0/`, `feed.xml`. */
  has(path: string): boolean;
  /** All ids on a page; none where there is no page. */
  idsOn(path: string): ReadonlySet<string>;
  readonly parameters: Published['parameters'];
}

/** The page whose list has a place for each event, and what the id of such a place begins with. */
const LIST = { path: 'timeline/', section: 'events', prefix: 'event-' } as const;

/** What was published and is not there any more, each said so that one knows what is missed, and where. */
export function absences(published: Published, built: Built): string[] {
  return [
    ...LANGUAGES.map(pathPrefix).flatMap((prefix) => absentIn(prefix, published, built)),
    ...published.files.filter((file) => !built.has(file)).map((file) => `the file ${file}`),
    ...Object.entries(published.parameters).flatMap(([page, names]) =>
      names
        .filter((name) => !built.parameters[page]?.includes(name))
        .map((name) => `the parameter "${name}" of ${page}`),
    ),
  ];
}

function absentIn(prefix: string, published: Published, built: Built): string[] {
  const { pages, alone, headings, parts, anchors } = published;
  const paths = [...alone, ...Object.entries(pages).flatMap(([section, ids]) => pathsIn(section, ids))];
  const missing = (path: string, ids: readonly string[]) => {
    const found = built.idsOn(prefix + path);
    return ids.filter((id) => !found.has(id)).map((id) => `the place #${id} on /${prefix}${path}`);
  };
  return [
    ...paths.filter((path) => !built.has(prefix + path)).map((path) => `the page /${prefix}${path}`),
    ...[...Object.entries(headings), ...Object.entries(parts)]
      .filter(([path]) => built.has(prefix + path))
      .flatMap(([path, ids]) => missing(path, ids)),
    ...(built.has(prefix + LIST.path)
      ? missing(
          LIST.path,
          (pages[LIST.section] ?? []).map((id) => LIST.prefix + id),
        )
      : []),
    ...Object.entries(anchors).flatMap(([section, ids]) => {
      const left = new Set(ids);
      for (const path of pathsIn(section, pages[section] ?? [])) {
        if (left.size === 0) break;
        for (const id of built.idsOn(prefix + path)) left.delete(id);
      }
      return [...left].map((id) => `the place #${id} on all pages of /${prefix}${section}/`);
    }),
  ];
}

function pathsIn(section: string, ids: readonly string[]): string[] {
  return ids.map((id) => `${section}/${id}/`);
}

/** Two lists of what is published as one, in which nothing of either is missing. */
export function grown(published: Published, found: Published): Published {
  return {
    pages: grownLists(published.pages, found.pages),
    alone: both(published.alone, found.alone),
    headings: grownLists(published.headings, found.headings),
    parts: grownLists(published.parts, found.parts),
    anchors: grownLists(published.anchors, found.anchors),
    files: both(published.files, found.files),
    parameters: grownLists(published.parameters, found.parameters),
  };
}

function grownLists(a: { [name: string]: string[] }, b: { [name: string]: string[] }) {
  const names = both(Object.keys(a), Object.keys(b));
  return Object.fromEntries(names.map((name) => [name, both(a[name] ?? [], b[name] ?? [])]));
}

function both(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}
