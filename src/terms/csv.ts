/** The mark by which Excel knows a file for UTF-8; without it Chinese is unreadable there. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV (RFC 4180) in UTF-8, each line ended by CR and LF; the first row is the header. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** RFC 4180 §2 (6, 7) puts what has a comma, quote or line break into quotes. */
function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
