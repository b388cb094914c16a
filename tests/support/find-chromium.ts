import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to start the browser that was found. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env?: { readonly [name: string]: string };
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];
/** Where a system with fonts says which it has. */
const SYSTEM_LETTERS = '/etc/fonts/fonts.conf';

/**
 * A Chromium to test with: the one named by `CHROMIUM_PATH`, else the one that the package
 * @sparticuz/chromium brings (Linux on x64), else one on this machine. That of the package draws pages as
 * others do but has no windows around them, on which a whole browser spends half of its work; and it is the
 * same wherever the tests run.
 * @throws {Error} saying what to do, where there is none
 */
export async function findChromium(): Promise<BrowserProgram> {
  return oneOf(namedChromium() ?? (await unpackChromium()) ?? installedChromium());
}

/**
 * A Chromium as readers have it, to measure with: the one named by `CHROMIUM_PATH`, else one on this
 * machine, else that of the package.
 * @throws {Error} saying what to do, where there is none
 */
export async function findWholeChromium(): Promise<BrowserProgram> {
  return oneOf(namedChromium() ?? installedChromium() ?? (await unpackChromium()));
}

function oneOf(found: BrowserProgram | undefined): BrowserProgram {
  if (found) return found;
  throw new Error(
    'no browser for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one',
  );
}

function namedChromium(): BrowserProgram | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (!named) return undefined;
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file`);
  return { executablePath: named };
}

function installedChromium(): BrowserProgram | undefined {
  const executablePath = [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
  ].find((path) => existsSync(path));
  return executablePath ? { executablePath } : undefined;
}

async function unpackChromium(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  // The letters of the package are few, and none of them Chinese.
  const env = {
    ...definedEnvironment(),
    ...(!existsSync(SYSTEM_LETTERS) && { FONTCONFIG_PATH: '/tmp/fonts' }),
  };
  if (hasItsLibraries(executablePath)) return { executablePath, env };
  // The package holds the libraries that a bare system lacks (libnss3 and others), but unpacks them by
  // itself only on the platforms that it was made for.
  const archive = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  const libraries = join(await inflate(archive), 'lib');
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } };
}

function hasItsLibraries(program: string): boolean {
  try {
    return !execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found');
  } catch {
    return false;
  }
}

function definedEnvironment(): { [name: string]: string } {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
