import { pageSchema } from '../schemas/page.ts';
import type { Fault } from './faults.ts';
import { FRONTMATTER } from './page.ts';
import { parseRecord } from './parse-record.ts';

/** What is wrong with what stands above the text of a page. */
export function frontMatterFaults(file: string, text: string): Fault[] {
  const yaml = FRONTMATTER.exec(text)?.[1];
  if (yaml === undefined)
    return [
      {
        file,
        line: 1,
        rule: 'shape',
        message: 'no front matter; begin with "---", lines of title and description, and "---" again',
      },
    ];
  const { faults } = parseRecord(file, yaml, pageSchema);
  return faults.map((fault) => ({
    ...fault,
    line: (fault.line ?? 1) + 1,
    message: fault.message.replace(/^the record: /, 'the front matter: '),
  }));
}
