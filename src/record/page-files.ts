import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';

const ROOT = 'content/docs';
const PART = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files of pages, as paths from the root of the project, and what stands among them and is none. */
export interface PageFiles {
  readonly files: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Finds the pages of prose in all folders below `content/docs`.
 * @param root the folder that holds `content/`
 */
export function pageFiles(root: string): PageFiles {
  const files: string[] = [];
  const faults: Fault[] = [];
  for (const entry of entriesBelow(join(root, ROOT))) {
    const path = join(entry.parentPath, entry.name)
      .slice(root.length)
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    const message = troubleOf(entry);
    if (message) faults.push({ file: path, rule: 'files', message });
    else if (!entry.isDirectory()) files.push(path);
  }
  return { files: files.sort(), faults };
}

function troubleOf(entry: Dirent): string | undefined {
  const isPage = entry.name.endsWith('.mdx');
  if (entry.isDirectory() && isPage)
    return 'a folder with the name of a page; move what is in it, and delete it';
  if (!entry.isDirectory() && !isPage) return 'not read; a page is a file <path>.mdx';
  if (!PART.test(entry.name.replace(/\.mdx$/, '')))
    return 'part of an address; name it with lower-case letters, digits and single hyphens';
  return undefined;
}

function entriesBelow(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries.filter(({ name }) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
