import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts the optional packages of all platforms into package-lock.json. `npm install` leaves out those
 * that it had no need to read on the machine where it ran (https://github.com/npm/cli/issues/4828),
 * and `npm ci` then refuses the file. Every package has its checksum, which npm is asked for where it is missing.
 */
interface Package {
  version?: string;
  integrity?: string;
  optionalDependencies?: { [name: string]: string };
  [field: string]: unknown;
}

const FILE = 'package-lock.json';
const lock: { packages: { [path: string]: Package } } = JSON.parse(readFileSync(FILE, 'utf8'));
const added: string[] = [];

for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies))
    if (/^\d+\.\d+\.\d+$/.test(version) && findPackage(path, name)?.version !== version) {
      const place = `${path}/node_modules/${name}`;
      lock.packages[place] = { version, optional: true, ...platformOf(name) };
      added.push(place);
    }

for (const [place, found] of Object.entries(lock.packages))
  if (place !== '' && !found.integrity) found.integrity = checksumOf(nameOf(place), found.version ?? '');

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? `${FILE} is complete` : `added to ${FILE}:\n${added.join('\n')}`);

/** `@scope/name` of what stands at `…/node_modules/@scope/name`. */
function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The checksum that the registry has of a package. */
function checksumOf(name: string, version: string): string {
  // A shell finds npm's .cmd file on Windows.
  return execFileSync('npm', ['view', `${name}@${version}`, 'dist.integrity'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();
}

/** What `name` resolves to for the package at `path`: the nearest node_modules above it. */
function findPackage(path: string, name: string): Package | undefined {
  for (let at = path; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const found = lock.packages[`${at ? `${at}/` : ''}node_modules/${name}`];
    if (found || at === '') return found;
  }
}

/** The platform that a package is for, as its name says it: `cli-linux-x64-musl`. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const os = /android|darwin|freebsd|linux|openharmony|openbsd|netbsd|sunos|aix|win32|windows/.exec(
    name,
  )?.[0];
  const cpu = /arm64|x64|ia32|arm(?!64)|ppc64|riscv64|s390x|loong64|mips64el|wasm32/.exec(name)?.[0];
  const libc = name.includes('musl') ? 'musl' : name.endsWith('gnu') ? 'glibc' : undefined;
  return {
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && os === 'linux' && { libc: [libc] }),
  };
}
