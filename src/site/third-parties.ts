import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package of others that readers are sent a part of. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** The texts of its licences. */
  readonly texts: readonly string[];
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;
const RULE = '-'.repeat(80);

/** Reads what a package says of itself. */
export async function readParty(folder: string): Promise<ThirdParty> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const texts = await textsIn(folder, (file) => LICENCE_FILE.test(file));
  return { name, version, licence: license ?? 'none stated', texts: texts.map((text) => text.trim()) };
}

/** The texts of some files in a folder; some packages have a folder for their licences. */
async function textsIn(folder: string, isWanted: (file: string) => boolean): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => isWanted(name));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isFile() ? [await readFile(path, 'utf8')] : textsIn(path, () => true);
    }),
  );
  return texts.flat();
}

/** The list of packages, by name, each on a line before its texts. */
export function listOf(parties: readonly ThirdParty[]): string {
  const once = [...new Map(parties.map((party) => [`${party.name}@${party.version}`, party])).values()];
  return once
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, texts }) => `${name} ${version}: ${licence}\n\n${texts.join('\n\n')}\n`)
    .join(`\n${RULE}\n`);
}
