import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST } from '../support/built-pages.ts';
import { ALL_SORTS, triedPages } from '../support/tried-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

test('the pages are valid HTML', async () => {
  const faults: string[] = [];
  for (const { file, html } of triedPages(ALL_SORTS)) {
    const report = await validator.validateString(html, join(DIST, file));
    for (const { messages } of report.results)
      for (const { line, column, message, ruleId } of messages)
        faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the validator finds faults', async () => {
  const report = await validator.validateString('<p><div></div></p><img src="x">', join(DIST, 'x.html'));
  expect(report.valid).toBe(false);
});
