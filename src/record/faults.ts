/** One thing that is wrong with the content, said so that its author can mend it. */
export interface Fault {
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Id of the rule that found it; `shape` for the schemas, `yaml` for unreadable files. */
  readonly rule: string;
  /** What is wrong, with the value found and how to mend it. */
  readonly message: string;
}

/** All faults, ordered by file and line, one a line as `file:line message (rule)`. */
export function formatFaults(faults: readonly Fault[]): string {
  return [...faults]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, message, rule }) => `${file}${line ? `:${line}` : ''} ${message} (${rule})`)
    .join('\n');
}
