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

/**
 * A Chromium to test with: the one named by `CHROMIUM_PATH`, else one on this machine, else the one
 * that the package @sparticuz/chromium brings (Linux on x64).
 * @throws {Error} saying what to do, where there is none
 */
export async function findChromium(): Promise<BrowserProgram> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file`);
    return { executablePath: named };
  }
  const installed = [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...PLACES,
  ].find((path) => existsSync(path));
  if (installed) return { executablePath: installed };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error(
    'no browser for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one',
  );
}

async function unpackChromium(): Promise<BrowserProgram> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const env = { ...definedEnvironment(), FONTCONFIG_PATH: '/tmp/fonts' };
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
