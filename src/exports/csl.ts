import type { Entries } from '../record/history.ts';
import type { Reference } from '../schemas/reference.ts';
import { parseDate } from '../terms/dates.ts';

/** A date in CSL-JSON 1.0.2: `[[1979, 1]]`, two lists for a span. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/** `/api/v1/references.json`: every source as a CSL-JSON 1.0.2 item, by id. */
export function cslItems(references: Entries<Reference>) {
  return [...references.values()].map(({ data }) => cslItem(data)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * One source as a CSL-JSON item (https://github.com/citation-style-language/schema, 1.0.2). What CSL
 * has no field for, the kind of evidence and how it was verified, stands in `custom`.
 */
export function cslItem({ issued, accessed, kind, verification, merged, httpOnly: _, ...fields }: Reference) {
  return {
    ...fields,
    ...(issued && { issued: cslDate(issued) }),
    ...(accessed && { accessed: cslDate(accessed) }),
    custom: { kind, verification, ...(merged && { merged }) },
  };
}

/** An EDTF date as CSL-JSON has it. */
export function cslDate(date: string): CslDate {
  const { parts } = parseDate(date);
  const isInexact = parts.some(({ approximate, uncertain }) => approximate || uncertain);
  return {
    'date-parts': parts.map(({ year, month, day }) => [year, month, day].filter((n) => n !== undefined)),
    ...(isInexact && { circa: true as const }),
  };
}
