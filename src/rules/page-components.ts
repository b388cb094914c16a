import type { Attribute } from '../record/mdx.ts';
import type { Page } from '../record/page.ts';
import type { Element } from '../record/page-parts.ts';
import { COMPONENTS, type Component, HTML, type Prop } from './components.ts';
import { labelTrouble } from './labels.ts';
import { defineRule } from './rule.ts';

export const pageComponents = defineRule(
  'page-components',
  'A page is made of the components there are, with their props.',
  function* ({ pages }) {
    for (const page of pages) {
      for (const element of page.elements)
        for (const message of elementTroubles(element))
          yield { file: page.file, line: element.line, message };
      yield* importTroubles(page);
    }
  },
);

function* elementTroubles(element: Element): Generator<string> {
  const { name } = element;
  if (Object.hasOwn(COMPONENTS, name)) yield* componentTroubles(element, COMPONENTS[name] as Component);
  else if (Object.hasOwn(HTML, name)) yield* htmlTroubles(element, HTML[name] ?? []);
  else if (/^[A-Z]/.test(name))
    yield `<${name}>: no such component; there are ${Object.keys(COMPONENTS).join(', ')}`;
  else yield `<${name}>: no HTML in prose; write Markdown, or one of the components`;
}

function* htmlTroubles({ name, attributes }: Element, known: readonly string[]): Generator<string> {
  for (const attribute of attributes)
    if (!known.includes(attribute.name ?? '') || typeof attribute.value !== 'string')
      yield `<${name}>: ${attribute.name ?? '{…}'} may not stand here; only ${known.join(', ')} may, with a text in quotes`;
}

function* componentTroubles(element: Element, { props, inner, from }: Component): Generator<string> {
  const { name, attributes, within, isEmpty } = element;
  const names = attributes.map((attribute) => attribute.name ?? '{…}');
  for (const [prop, { optional }] of Object.entries(props))
    if (!optional && !names.includes(prop)) yield `<${name}>: ${prop} is missing; write <${name} ${prop}="…"`;
  for (const [index, attribute] of attributes.entries()) {
    const prop = names[index] as string;
    if (!Object.hasOwn(props, prop))
      yield `<${name}>: it has no ${prop}; ${Object.keys(props).length > 0 ? `it has ${Object.keys(props).join(', ')}` : 'it stands alone'}`;
    else if (names.indexOf(prop) < index) yield `<${name}>: ${prop} is written twice; keep one`;
    else {
      const trouble = valueTrouble(prop, attribute.value, props[prop] as Prop);
      if (trouble) yield `<${name}>: ${trouble}`;
    }
  }
  if (inner === 'must' && isEmpty) yield `<${name}>: nothing stands in it; write <${name} …>words</${name}>`;
  if (inner === 'none' && !isEmpty) yield `<${name}>: no text stands in it; end the tag with "/>"`;
  if (from === 'figure' && within.at(-1) !== 'Figure')
    yield `<${name}>: a drawing stands in <Figure caption="…">`;
}

function valueTrouble(prop: string, value: Attribute['value'], wanted: Prop): string | undefined {
  if (wanted.holds === 'labels')
    return typeof value === 'object' && value !== null
      ? labelTrouble(prop, value.value, wanted.labels)
      : `${prop} holds words by name; write ${prop}={{ … }}`;
  if (typeof value !== 'string') return `${prop} is a text; write ${prop}="…"`;
  if (value.trim() === '') return `${prop} is empty; write what it is, or leave it out`;
  if (wanted.holds === 'choice' && !wanted.of.includes(value))
    return `${prop}="${value}": write one of ${wanted.of.join(', ')}`;
  if (wanted.holds === 'path' && !/^[a-z0-9][\w./-]*(\?[\w=&,.-]*)?(#[\w-]+)?$/.test(value))
    return `${prop}="${value}": a path on this site, without a slash before it, as "timeline/"`;
  return undefined;
}

const NAMED = /^import \{ ([\w, ]+) \} from '(#prose|#home)';?$/;
const DRAWING = /^import (\w+) from '((?:\.\.\/)+)src\/components\/figures\/(\w+)\.astro';?$/;

function* importTroubles({ file, modules, elements }: Page) {
  const imported = new Set<string>();
  const used = new Set(elements.map(({ name }) => name));
  for (const { text, line } of linesOf(modules)) {
    const named = NAMED.exec(text);
    const drawing = DRAWING.exec(text);
    const names = named ? (named[1] as string).split(',').map((name) => name.trim()) : [drawing?.[1] ?? ''];
    const from = named?.[2] ?? 'figure';
    const isPlain =
      named ||
      (drawing &&
        drawing[1] === drawing[3] &&
        (drawing[2] as string).length === 3 * (file.split('/').length - 1));
    const wrong = names.find((name) => COMPONENTS[name]?.from !== from);
    if (!text.startsWith('import')) continue;
    if (!isPlain || wrong !== undefined)
      yield {
        file,
        line,
        message: `${shorten(text)}: write it as import { Cite, Event } from '#prose';, with components that are there`,
      };
    for (const name of names) {
      if (isPlain && !used.has(name))
        yield { file, line, message: `import: "${name}" is not used on this page; leave it out` };
      imported.add(name);
    }
  }
  for (const name of used)
    if (Object.hasOwn(COMPONENTS, name) && !imported.has(name))
      yield {
        file,
        line: elements.find((element) => element.name === name)?.line ?? 1,
        message: `<${name}>: not imported; add it to the import below the front matter`,
      };
}

function linesOf(modules: Page['modules']) {
  return modules.flatMap(({ text, line }) =>
    text
      .split('\n')
      .map((part, index) => ({ text: part.trim(), line: line + index }))
      .filter((part) => part.text !== ''),
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
