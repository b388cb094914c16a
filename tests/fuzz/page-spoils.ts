import type { Spoil } from './spoil.ts';
import { CHARACTERS, CHINESE, swap } from './text-spoils.ts';

type Change = (text: string) => string | undefined;
const added =
  (part: string): Change =>
  (text) =>
    `${text.trimEnd()}\n\n${part}\n`;

/** What may befall each component that names a record. */
const COMPONENT: { readonly [name: string]: (component: string) => Change } = {
  'unknown id': (name) => (text) =>
    swap(text, new RegExp(`<${name} id="[^"]*"`), `<${name} id="no-such-thing"`),
  'unknown id in single quotes': (name) => (text) =>
    swap(text, new RegExp(`<${name} id="[^"]*"`), `<${name} id='no-such-thing'`),
  'unknown id in braces': (name) => (text) =>
    swap(text, new RegExp(`<${name} id="[^"]*"`), `<${name} id={'no-such-thing'}`),
  'no id': (name) => (text) => swap(text, new RegExp(`<${name} id="[^"]*"`), `<${name}`),
  'id without quotes': (name) => (text) => swap(text, new RegExp(`<${name} id="([^"]*)"`), `<${name} id=$1`),
  'other prop': (name) => (text) => swap(text, new RegExp(`<${name} `), `<${name} colour="red" `),
  'spread props': (name) => (text) => swap(text, new RegExp(`<${name} `), `<${name} {...props} `),
  misspelt: (name) => (text) => swap(text, new RegExp(`<${name} ([^>]*)/>`), `<${name}s $1/>`),
  'not closed': (name) => (text) => swap(text, new RegExp(`<${name} ([^>/]*)/>`), `<${name} $1>`),
  'not imported': (name) => (text) =>
    text.includes(`<${name} `)
      ? swap(text, new RegExp(`(import \\{.*?)(, )?\\b${name}\\b(, )?`), '$1$3')
      : undefined,
};

const PARTS: { readonly [of: string]: { readonly [what: string]: Change } } = {
  'front matter': {
    missing: (text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''),
    'no title': (text) => swap(text, /^title:.*\n/m, ''),
    'empty title': (text) => swap(text, /^title:.*$/m, 'title: ""'),
    'title too long': (text) => swap(text, /^title:.*$/m, `title: ${'x'.repeat(300)}`),
    'title as a list': (text) => swap(text, /^title:.*$/m, 'title: [x]'),
    'no description': (text) => swap(text, /^description:.*\n/m, ''),
    'unknown field': (text) => swap(text, /^title:/m, 'colour: red\ntitle:'),
    'misspelt field': (text) => swap(text, /^description:/m, 'desciption:'),
    'a script in head': (text) =>
      swap(text, /^title:/m, 'head: [{ tag: script, content: "alert(1)" }]\ntitle:'),
    'not closed': (text) => swap(text, /\n---\nimport/, '\nimport'),
    unreadable: (text) => swap(text, /^title:.*$/m, 'title: "x'),
    'unknown template': (text) => swap(text, /^title:/m, 'template: big\ntitle:'),
  },
  heading: {
    'of the first level': (text) => swap(text, /^## /m, '# '),
    'level left out': (text) => swap(text, /^## /m, '#### '),
    'without an id': (text) => swap(text, / \{#[\w-]+\}$/m, ''),
    'another id': (text) => swap(text, / \{#[\w-]+\}$/m, ' {#other-id}'),
    'id in capitals': (text) => swap(text, / \{#[\w-]+\}$/m, ' {#Other}'),
    'id of the page': (text) => swap(text, / \{#[\w-]+\}$/m, ' {#notes}'),
    'one more': added('## More {#more}'),
    'id twice': (text) => {
      const id = / \{#([\w-]+)\}$/m.exec(text)?.[1];
      return id ? added(`## More {#${id}}`)(text) : undefined;
    },
    'id not closed': (text) => swap(text, / \{#([\w-]+)\}$/m, ' {#$1'),
    'left out': (text) => swap(text, /^## .*$/m, ''),
  },
  code: {
    script: added('<script>alert(1)</script>'),
    frame: added('<iframe src="https://x.example"></iframe>'),
    'event handler': added('<p onclick="alert(1)">x</p>'),
    'style attribute': added('<p style="color: red">x</p>'),
    'script address': added('[x](javascript:alert(1))'),
    'data address': added('[x](data:text/html,x)'),
    'http address': added('[x](http://x.example/)'),
    'address on this site': added('[x](/timeline/)'),
    image: added('![x](https://x.example/x.png)'),
    export: (text) => swap(text, /^import/m, 'export const x = 1;\nimport'),
    'import of a module': (text) => swap(text, /^import/m, "import fs from 'node:fs';\nimport"),
    'import of nothing': (text) => swap(text, /^import \{/m, 'import { Nothing,'),
    expression: added('{1 + 1}'),
    'expression in a line': added('Text {process.env.HOME} text'),
    'HTML comment': added('<!-- x -->'),
    'HTML element': added('<div>x</div>'),
    fragment: added('<>x</>'),
    'brace in a text': added('Text { text'),
    'tag not closed': added('<Subject id="docker">x'),
    'angle in a text': added('Text <x@y.example> text'),
  },
  marks: {
    'bold with punctuation': (text) =>
      /[\p{Script=Han}]/u.test(text) ? added('先有**注意：**正文。')(text) : undefined,
    'bold that is not closed': added('Text **bold text.'),
    'code that is not closed': added('Text `code text.'),
    'link that is not closed': added('Text [link](https://x.example'),
  },
  'typed by hand': {
    'a day of the record': (text) => swap(text, /<EventDate id="bsd-chroot-1982" \/>/, '18 March 1982'),
  },
  prop: {
    'precision of a week': (text) =>
      swap(text, /<EventDate id="([^"]*)"/, '<EventDate id="$1" precision="week"'),
    'path with a slash': (text) => swap(text, /<PageLink to="/, '<PageLink to="/'),
    'script as a path': (text) => swap(text, /<PageLink to="[^"]*"/, '<PageLink to="javascript:alert(1)"'),
    'empty locator': (text) => swap(text, /locator="[^"]*"/, 'locator=""'),
    'words of a figure left out': (text) => swap(text, /hardware: '[^']*', /, ''),
    'code in the words of a figure': (text) => swap(text, /hardware: '[^']*'/, 'hardware: alert(1)'),
    'one more word of a figure': (text) => swap(text, /hardware: /, "software: 'x', hardware: "),
    'figure without a caption': (text) => swap(text, /<Figure caption="[^"]*"/, '<Figure'),
  },
};

/** A paragraph, not code or a tag, which a spoil of texts is put into. */
const PARAGRAPH = /^(?![`#<>|\-\s]|import|title|description|---)[^\n`<[]{20,}/m;

export function pageSpoils(file: string, text: string): Spoil[] {
  const language = file.includes('/zh-cn/') ? 'Chinese page' : 'English page';
  const components = ['Cite', 'Event', 'EventDate', 'Subject', 'Correction', 'Word'].filter((name) =>
    text.includes(`<${name} `),
  );
  const inText =
    (spoil: Change): Change =>
    (whole) => {
      const found = PARAGRAPH.exec(
        whole.replace(/^---[\s\S]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, '-')),
      )?.[0];
      const spoilt = found && spoil(found);
      return spoilt ? whole.replace(found, () => spoilt) : undefined;
    };
  const all: [string, string, Change][] = [
    ...components.flatMap((name) =>
      Object.entries(COMPONENT).map(([what, change]): [string, string, Change] => [name, what, change(name)]),
    ),
    ...Object.entries(PARTS).flatMap(([of, changes]) =>
      Object.entries(changes).map(([what, change]): [string, string, Change] => [of, what, change]),
    ),
    ...Object.entries({ ...CHARACTERS, ...(file.includes('/zh-cn/') && CHINESE) }).map(
      ([what, spoil]): [string, string, Change] => ['text', what, inText(spoil)],
    ),
  ];
  return all.flatMap(([of, what, change]) => {
    const changed = change(text);
    return changed === undefined || changed === text
      ? []
      : [{ of: `${language}: ${of}`, what, file, make: () => changed }];
  });
}
