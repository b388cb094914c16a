// What a page keeps on the device of its reader; nothing of it leaves there, and nothing leans on it.

/** What is kept under a name; undefined where nothing is, where it cannot be read, or storage is forbidden. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name, or nothing; where storage is forbidden or full the page works without a memory. */
export function writeStored(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // See above.
  }
}
