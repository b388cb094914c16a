import { describe, expect, test } from 'vitest';
import { COMPONENTS, HTML } from '../../src/rules/components.ts';
import { labelTrouble } from '../../src/rules/labels.ts';
import { found } from '../support/findings.ts';

/** What is told of a page of these lines, without the name of its file. */
function told(lines: readonly string[], file = 'a'): string[] {
  return found('page-components', { pages: { [file]: lines.join('\n') } }).map((line) =>
    line.slice(`${file}.mdx:`.length),
  );
}

const PROSE = "import { Cite, Event, EventDate, Figure, PageLink, Subject } from '#prose';";
const ALL =
  '<Cite id="a" /><Event id="a" /><EventDate id="a" /><PageLink to="a/">x</PageLink><Subject id="a" />';
/** What is told of an element, in a page that has all others in order. */
const element = (text: string) =>
  told([PROSE, '', `${ALL} <Figure caption="c">x</Figure>`, '', text]).map((line) => line.replace(/^5 /, ''));

describe('of a component is told', () => {
  test.each([
    ['<Cite />', ['<Cite>: id is missing; write <Cite id="…"']],
    ['<Cite id="a" locator="" />', ['<Cite>: locator is empty; write what it is, or leave it out']],
    ['<Cite id="a" locator=" " />', ['<Cite>: locator is empty; write what it is, or leave it out']],
    ['<Cite id="a" locator />', ['<Cite>: locator is a text; write locator="…"']],
    ['<Cite id={a} />', ['<Cite>: id is a text; write id="…"']],
    ['<Cite id="a" where="b" />', ['<Cite>: it has no where; it has id, locator']],
    ['<Cite id="a" id="b" />', ['<Cite>: id is written twice; keep one']],
    ['<Cite id="a">x</Cite>', ['<Cite>: no text stands in it; end the tag with "/>"']],
    ['<Event id="a">x</Event>', []],
    [
      '<EventDate id="a" precision="days" />',
      ['<EventDate>: precision="days": write one of year, month, day'],
    ],
    ['<EventDate id="a" precision="day" />', []],
    [
      '<PageLink to="a/"></PageLink>',
      ['<PageLink>: nothing stands in it; write <PageLink …>words</PageLink>'],
    ],
    ['<PageLink to="timeline/?from=1979&to=2001-02#top-1">x</PageLink>', []],
    ...['/a/', 'a b', 'A/', 'a/?x y', 'a/#b c', 'https://a.example/'].map((to): [string, string[]] => [
      `<PageLink to="${to}">x</PageLink>`,
      [`<PageLink>: to="${to}": a path on this site, without a slash before it, as "timeline/"`],
    ]),
    ['<p lang="zh-CN">文</p>', []],
    ['<p lang="en" id="x">x</p>', ['<p>: id may not stand here; only lang may, with a text in quotes']],
    ['<p lang={x}>x</p>', ['<p>: lang may not stand here; only lang may, with a text in quotes']],
    ['<p {...x}>x</p>', ['<p>: {…} may not stand here; only lang may, with a text in quotes']],
    ['<b>x</b>', ['<b>: no HTML in prose; write Markdown, or one of the components']],
    ['<Quote />', [`<Quote>: no such component; there are ${Object.keys(COMPONENTS).join(', ')}`]],
  ])('%s', (text, findings) => expect(element(text)).toEqual(findings));

  test('that one without props has none', () => {
    expect(told(["import { Check } from '#prose';", '', '<Check id="a" />'])).toEqual([
      '3 <Check>: it has no id; it stands alone',
    ]);
  });
});

describe('of an import is told', () => {
  const wrong = (text: string) =>
    `${text}: write it as import { Cite, Event } from '#prose';, with components that are there`;
  const body = ['', '<Cite id="a" />', '', '<Tours />'];

  test('nothing where each component comes from its place, with a semicolon or without', () => {
    expect(told(["import { Cite } from '#prose'", "import { Tours } from '#home';", ...body])).toEqual([]);
  });

  test('each that is not used, is missing, or comes from elsewhere', () => {
    expect(told(["import { Cite, Event } from '#prose';", '', '<Cite id="a" />'])).toEqual([
      '1 import: "Event" is not used on this page; leave it out',
    ]);
    expect(told(["import { Cite } from '#prose';", ...body])).toEqual([
      '5 <Tours>: not imported; add it to the import below the front matter',
    ]);
    expect(told(["import { Cite, Tours } from '#prose';", ...body])).toEqual([
      `1 ${wrong("import { Cite, Tours } from '#prose';")}`,
    ]);
    expect(
      told(["import { Cite } from '#prose';", "import { Tours } from './tours.astro';", ...body]),
    ).toEqual([
      `2 ${wrong("import { Tours } from './tours.astro';")}`,
      '6 <Tours>: not imported; add it to the import below the front matter',
    ]);
    expect(told([`import a from '${'long/'.repeat(20)}';`])).toEqual([
      `1 ${wrong(`import a from '${'long/'.repeat(20)}`.slice(0, 60).concat('…'))}`,
    ]);
  });

  test('each drawing that has another name than its file, or another way to it', () => {
    const drawn = (line: string, file?: string) =>
      told(
        [
          "import { Figure } from '#prose';",
          line,
          '',
          '<Figure caption="c">',
          '  <RootChecks title="t" description="d" labels={{ asked: "a", granted: "b", refused: "c" }} />',
          '</Figure>',
        ],
        file,
      );
    const line = (up: string, name = 'RootChecks', file = name) =>
      `import ${name} from '${up}src/components/figures/${file}.astro';`;
    expect(drawn(line('../../'))).toEqual([]);
    expect(drawn(line('../../../'), 'concepts/b')).toEqual([]);
    expect(drawn(line('../../'), 'concepts/b')).toEqual([
      `2 ${wrong(line('../../')).replace(/^(.{60}).*?: write/, '$1…: write')}`,
    ]);
    expect(drawn(line('../../', 'RootChecks', 'RootMoved'))).toEqual([
      `2 ${wrong(line('../../', 'RootChecks', 'RootMoved')).replace(/^(.{60}).*?: write/, '$1…: write')}`,
    ]);
  });
});

test('a drawing stands in a figure, and its words are those that it has', () => {
  const page = (drawing: string) => [
    "import { Figure } from '#prose';",
    "import RootChecks from '../../src/components/figures/RootChecks.astro';",
    '',
    '<Figure caption="c">x</Figure>',
    drawing,
  ];
  expect(told(page(`<RootChecks title="t" description="d" labels="x" />`))).toEqual([
    '5 <RootChecks>: labels holds words by name; write labels={{ … }}',
    '5 <RootChecks>: a drawing stands in <Figure caption="…">',
  ]);
});

test.each([
  [`{ a: 'x', b: ["y", 'z'] }`, undefined],
  [`{ a: 'x' }`, "labels has no b; add b: '…'"],
  [`{ a: x, b: ['y', 'z'] }`, "labels: a is a text; write a: '…'"],
  [`{ a: ['x'], b: ['y', 'z'] }`, "labels: a is a text; write a: '…'"],
  [`{ a: 'x', b: 'y' }`, "labels: b is a list of 2 texts; write b: ['…', '…']"],
  [`{ a: 'x', b: ['y'] }`, "labels: b is a list of 2 texts; write b: ['…', '…']"],
  [`{ a: 'x', b: ['y', z] }`, "labels: b is a list of 2 texts; write b: ['…', '…']"],
  [`{ a: 'x', b: ['y', 'z'], c: 'x' }`, 'labels: the figure has no c; leave it out'],
  [`['x']`, "labels holds more than names and texts in quotes; write labels={{ name: 'text' }}"],
  [`{ a: 'x'`, "labels holds more than names and texts in quotes; write labels={{ name: 'text' }}"],
])('of the words %s of a figure is told %j', (written, trouble) => {
  expect(labelTrouble('labels', written, { a: 'text', b: 2 })).toBe(trouble);
});

test('which components hold words is known: some may, some must, some must not', () => {
  const inner = (wanted: string) =>
    Object.entries(COMPONENTS).flatMap(([name, { inner: has }]) => (has === wanted ? [name] : []));
  expect(inner('may')).toEqual(['Event', 'Subject', 'Word']);
  expect(inner('must')).toEqual(['Figure', 'FileLink', 'PageLink']);
  expect(inner('none')).toHaveLength(Object.keys(COMPONENTS).length - 6);
  expect(HTML).toEqual({ p: ['lang'], span: ['lang'] });
});
