import { statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** What stands at an address: a file, the address where it stands, or the page that says that there is nothing. */
export type Served =
  { readonly status: 200 | 404; readonly file: string } | { readonly status: 301; readonly location: string };

/**
 * What a static host answers: folders by their index, at addresses that end in a slash, and where there is
 * nothing the nearest `404.html` above, which is in the reader's language.
 * @param base the path below which the site stands, ending in a slash
 * @param url path and query as they were asked for
 */
export function findServed(folder: string, base: string, url: string): Served {
  const [path = '', query] = url.split(/\?(.*)/s);
  if (`${path}/` === base) return { status: 301, location: base };
  const below = path.startsWith(base) ? decode(path.slice(base.length)) : undefined;
  const file = below === undefined ? undefined : normalize(join(folder, below));
  if (below === undefined || !file || !`${file}${sep}`.startsWith(`${normalize(folder)}${sep}`))
    return { status: 404, file: join(folder, '404.html') };
  if (below === '' || below.endsWith('/')) {
    const index = join(file, 'index.html');
    return isFile(index)
      ? { status: 200, file: index }
      : { status: 404, file: nearestMissing(folder, below) };
  }
  if (isFile(file)) return { status: 200, file };
  if (isFile(join(file, 'index.html')))
    return { status: 301, location: `${path}/${query === undefined ? '' : `?${query}`}` };
  return { status: 404, file: nearestMissing(folder, below) };
}

function nearestMissing(folder: string, below: string): string {
  const parts = below.split('/');
  for (let count = parts.length - 1; count > 0; count--) {
    const page = join(folder, ...parts.slice(0, count), '404.html');
    if (isFile(page)) return page;
  }
  return join(folder, '404.html');
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // No file has a name so long, or stands below another file.
    return false;
  }
}

/** @returns undefined where the path is no text */
function decode(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
