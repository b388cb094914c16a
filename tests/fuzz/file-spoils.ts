import type { Spoil } from './spoil.ts';

/** What may befall any file. */
const FILES: { readonly [name: string]: (text: string, file: string) => string | Buffer | undefined } = {
  empty: () => '',
  'blanks alone': () => '\n \n',
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'Latin-1': (text) => Buffer.concat([Buffer.from(text), Buffer.from('# caf\u00e9\n', 'latin1')]),
  GBK: (text) => Buffer.concat([Buffer.from([0xc8, 0xdd, 0xc6, 0xf7, 10]), Buffer.from(text)]),
  'random bytes': () => Buffer.from(Array.from({ length: 256 }, (_, index) => (index * 151 + 7) % 256)),
  'cut off': (text) => text.slice(0, Math.floor(text.length * 0.4)),
  'marks of a merge': (text) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`,
  'twice in one file': (text, file) => (file.endsWith('.mdx') ? undefined : text + text),
};

const YAML: { readonly [name: string]: (text: string) => string | undefined } = {
  'tab for spaces': (text) => (/\n {2}/.test(text) ? text.replace(/\n {2}/, '\n\t') : undefined),
  'quote not closed': (text) => (/"\n/.test(text) ? text.replace(/"\n/, '\n') : undefined),
  'colon left out': (text) => text.replace(/\n(- )?(\w+):/, '\n$1$2'),
  'bracket not closed': (text) => (/\]\n/.test(text) ? text.replace(/\]\n/, '\n') : undefined),
  'alias to nothing': (text) => `${text}more: *nothing\n`,
  'a second document': (text) => `${text}---\n${text}`,
  'wrong indentation': (text) => text.replace(/\n {2}(\w)/, '\n   $1').replace(/^(\w+:)/m, ' $1'),
};

export function fileSpoils(kind: string, file: string, text: string): Spoil[] {
  const all = { ...FILES, ...(file.endsWith('.yaml') && YAML) };
  return Object.entries(all).map(([what, spoil]) => ({
    of: `${kind}: file`,
    what,
    file,
    make: () => spoil(text, file),
  }));
}
