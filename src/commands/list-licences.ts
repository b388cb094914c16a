import { readFileSync } from 'node:fs';

// The licences of all packages that are installed, those that only build and test among them, by licence.
// What readers are sent is listed in dist/third-parties.txt.

interface Package {
  readonly version?: string;
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: { [path: string]: Package };
};
const byLicence = new Map<string, Set<string>>();
for (const [path, { version, license = 'none stated' }] of Object.entries(packages)) {
  if (path === '') continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  byLicence.set(license, (byLicence.get(license) ?? new Set()).add(`${name}@${version}`));
}
for (const [licence, names] of [...byLicence].sort(([, a], [, b]) => b.size - a.size))
  console.log(`${licence} (${names.size})\n  ${[...names].sort().join('\n  ')}`);
