import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts the optional packages of all platforms into package-lock.json. `npm install` leaves out those
 * that it had no need to read on the machine where it ran (https://github.com/npm/cli/issues/4828),
 * and `npm ci` then refuses the file. What is added has a version and a platform, and no checksum.
 */
interface Package {
  version?: string;
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

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? `${FILE} is complete` : `added to ${FILE}:\n${added.join('\n')}`);

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
