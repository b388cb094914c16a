/** A built script: what it needs to run at all, and what it may ask for later. */
export interface Script {
  readonly needs: readonly string[];
  readonly asks: readonly string[];
}

/** The scripts of a page: those that it names, and all that can come of them, by path. */
export interface Scripts {
  readonly named: readonly string[];
  readonly all: ReadonlyMap<string, Script>;
}

/** How another script is named in a built one, and whether it is asked for later. */
const IMPORT = /(\bimport\(\s*)?["'`](\.\/[\w.-]+\.js)["'`]/g;

/** Reads the scripts of a page at an address, and what they name. */
export async function scriptsOf(url: string): Promise<Scripts> {
  const html = await textAt(url);
  const named = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, path = '']) => path);
  const all = new Map<string, Script>();
  const left = [...named];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (all.has(path)) continue;
    const script = readScript(path, await textAt(new URL(path, url).href));
    all.set(path, script);
    left.push(...script.needs, ...script.asks);
  }
  return { named, all };
}

/** What a script names, as paths from the root. */
export function readScript(path: string, code: string): Script {
  const found = [...code.matchAll(IMPORT)].map(([, later, name = '']) => ({
    isLater: later !== undefined,
    path: new URL(name, new URL(path, 'file:///')).pathname,
  }));
  return {
    needs: found.filter(({ isLater }) => !isLater).map(({ path }) => path),
    asks: found.filter(({ isLater }) => isLater).map(({ path }) => path),
  };
}

/**
 * What becomes of the scripts of a page without one file: which run, and which are asked for in vain. A script
 * runs only where all that it needs is there, so that files of which the same is lost are missed alike.
 */
export function whatRuns({ named, all }: Scripts, without: string): string {
  const ran = new Set<string>();
  const failed = new Set<string>();
  const left = [...named];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (ran.has(path) || failed.has(path)) continue;
    const parts = neededBy(path, all);
    if (parts.has(without)) failed.add(path);
    else {
      ran.add(path);
      left.push(...[...parts].flatMap((part) => all.get(part)?.asks ?? []));
    }
  }
  return [...[...ran].sort(), 'but not', ...[...failed].sort()].join(' ');
}

/** A script and all that it needs, and what that needs. */
function neededBy(path: string, all: Scripts['all']): Set<string> {
  const parts = new Set<string>();
  const left = [path];
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (parts.has(part)) continue;
    parts.add(part);
    left.push(...(all.get(part)?.needs ?? []));
  }
  return parts;
}

async function textAt(url: string): Promise<string> {
  return (await fetch(url)).text();
}
