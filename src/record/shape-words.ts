import type { z } from 'astro/zod';

type Issue = z.core.$ZodRawIssue;

/**
 * What is wrong with the shape of a record, in the words of an author: what to write. Fields that have words
 * of their own in their schema say those instead.
 */
export function shapeWords(issue: Issue): string {
  if (issue.input === undefined) return `missing; ${wantedWords(issue)}`;
  return wantedWords(issue);
}

function wantedWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `write a ${issue.expected} here`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `write ${String(issue.values[0])}, or leave the line out`
        : `choose one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array'
        ? 'the list is empty; leave the line out'
        : 'too short; write a text here';
    case 'too_big':
      return `longer than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}; say it shorter`;
    case 'invalid_format':
      return `not in the form that is wanted here (${issue.format}); see CONTRIBUTING.md`;
    default:
      return 'not in any of the forms that are possible here; see CONTRIBUTING.md';
  }
}

const TYPES: { readonly [type: string]: string } = {
  array: 'a list is wanted here, as `[docker]`',
  object: 'fields are wanted here, as `en: "…"` on lines of their own',
  string: 'a text is wanted here; put it in quotes',
  number: 'a number is wanted here, without quotes',
  boolean: 'write true or false, without quotes',
};
