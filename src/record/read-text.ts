import { readFileSync } from 'node:fs';

/** The text of a file, or the sentence that says why it cannot be read and what to do. */
export type ReadText = { readonly text: string } | { readonly trouble: string };

/** Reads a file of text in UTF-8; whatever is in it, an answer comes back. */
export function readText(path: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
  if (bytes.length === 0) return { trouble: 'the file is empty; write the record, or delete the file' };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { trouble: 'the file is in UTF-16; save it as UTF-8' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { trouble: 'the file is not in UTF-8 (Latin-1 or GBK, perhaps); save it as UTF-8' };
  }
}

function troubleOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'no such file, or a link that leads nowhere; put it back';
  if (code === 'EISDIR') return 'a folder with the name of a record; move what is in it, and delete it';
  return `the file cannot be read (${code}); see its permissions`;
}
