import { expect, test } from 'vitest';
import { type TakenEvent, viewAsCsv, viewAsJson } from '../../src/timeline/files.ts';

const EVENT: TakenEvent = {
  ...{ id: 'x', date: '2014', earliest: '2014-01-01', latest: '2014-12-31' },
  ...{ title: 'A "quoted", title', summary: 'Two\nlines', track: 'cloud', level: 1 },
  ...{ subjects: ['a', 'b'], url: 'https://example.org/x' },
};
const HEADER = '\uFEFFid,date,earliest,latest,title,summary,track,level,subjects,url\r\n';
const PLAIN: TakenEvent = { ...EVENT, id: 'y', title: 'Plain', summary: 'One line', subjects: [] };

test('a view is taken away as CSV, what needs quotes in quotes', () => {
  expect(viewAsCsv([EVENT, PLAIN])).toBe(
    `${HEADER}x,2014,2014-01-01,2014-12-31,"A ""quoted"", title","Two\nlines",cloud,1,a b,https://example.org/x\r\n` +
      'y,2014,2014-01-01,2014-12-31,Plain,One line,cloud,1,,https://example.org/x\r\n',
  );
  expect(viewAsCsv([])).toBe(HEADER);
});

test('a view is taken away as JSON with its address and licence', () => {
  const text = viewAsJson([EVENT, PLAIN], 'https://example.org/?q=x');
  expect(JSON.parse(text)).toEqual({
    ...{ view: 'https://example.org/?q=x', licence: 'CC-BY-4.0', count: 2 },
    events: [EVENT, PLAIN],
  });
  expect(text).toMatch(/^\{\n {2}"view"[\s\S]*\}\n$/);
});
