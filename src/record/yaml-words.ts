import type { ErrorCode } from 'yaml';

const WORDS: { readonly [code in ErrorCode]?: string } = {
  BAD_ALIAS: 'a "*" or "&" that is read as an alias; put the text into quotes',
  BAD_INDENT: 'the line is indented otherwise than those it belongs to; bring it into line with them',
  BAD_DQ_ESCAPE: 'a "\\" in a quoted text; write it twice, or use single quotes',
  BAD_SCALAR_START: 'a text that begins with a mark of YAML; put it in quotes',
  BAD_PROP_ORDER: 'a mark of YAML ("!" or "&") in a wrong place; put the text into quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a line that is read as two fields at once; put a text with ": " in it into quotes',
  BLOCK_IN_FLOW: 'a list on lines of its own within brackets; close the bracket "]" or "}" first',
  DUPLICATE_KEY: 'the field is written twice; keep one',
  IMPOSSIBLE: 'neither a field nor a text; compare with the model in CONTRIBUTING.md',
  KEY_OVER_1024_CHARS: 'a line without the name of a field before its ":"; put the text into quotes',
  MISSING_CHAR: 'a mark is missing: the quote, bracket, comma or ":" that belongs here',
  MULTILINE_IMPLICIT_KEY: 'a field without its ":", or a text over several lines; put the text into quotes',
  MULTIPLE_ANCHORS: 'a "&" that is read as an anchor; put the text into quotes',
  MULTIPLE_DOCS: 'a line "---" that begins a second record; a file holds one',
  MULTIPLE_TAGS: 'a "!" that is read as a tag; put the text into quotes',
  NON_STRING_KEY: 'a field whose name is no text; write a name before the ":"',
  TAB_AS_INDENT: 'a tab at the beginning of a line; indent with spaces',
  TAG_RESOLVE_FAILED: 'a "!" that is read as a tag; put the text into quotes',
  UNEXPECTED_TOKEN: 'more than is wanted here; put the text into quotes, or delete what is too much',
};

/** What makes a file unreadable, in the words of an author: what stands there, and what to write. */
export function yamlWords(code: ErrorCode): string {
  return WORDS[code] ?? 'not in order; compare with the model in CONTRIBUTING.md';
}
