import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { COMPONENTS, type Labels, type Prop } from '../../src/rules/components.ts';
import { CHARTS } from '../../src/terms/charts.ts';

// The check knows components by a table, so that it needs no compiler; here is the compiler.

const FILES: { readonly [from: string]: string[] } = {
  '#prose': exported('src/components/prose/'),
  '#home': exported('src/components/home/'),
  figure: readdirSync('src/components/figures').map((file) => `src/components/figures/${file}`),
};

function exported(folder: string): string[] {
  const index = readFileSync(`${folder}index.ts`, 'utf8');
  return [...index.matchAll(/from '\.\/(\w+\.astro)'/g)].map(([, file]) => `${folder}${file}`);
}

const typed = Object.entries(FILES).flatMap(([from, files]) =>
  files.map((file) => ({ name: file.replace(/^.*\/|\.astro$/g, ''), from, props: propsIn(file) })),
);

test('the components that an author has are those in their folders, with the props as they are typed', () => {
  const table = Object.entries(COMPONENTS).map(([name, { from, props }]) => ({
    name,
    from: from as string,
    props: Object.fromEntries(Object.entries(props).map(([prop, wanted]) => [prop, wordsOf(wanted)])),
  }));
  const byName = (list: typeof table) => [...list].sort((a, b) => a.name.localeCompare(b.name));
  expect(byName(table)).toEqual(byName(typed));
});

/** The props of a component as text: `string`, `choice?`, the names of its labels. */
function propsIn(file: string): { [name: string]: string } {
  const script = readFileSync(file, 'utf8').split('---')[1] ?? '';
  const source = ts.createSourceFile('x.ts', script, ts.ScriptTarget.Latest, true);
  const props = source.statements.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'Props',
  );
  return Object.fromEntries(propsOf(props?.members).map(propOf));
}

function propsOf(members: Iterable<ts.TypeElement> = []): ts.PropertySignature[] {
  return [...members].filter((member) => ts.isPropertySignature(member));
}

function propOf(member: ts.PropertySignature): [name: string, words: string] {
  return [member.name.getText(), `${typeWords(member.type)}${member.questionToken ? '?' : ''}`];
}

function typeWords(type: ts.TypeNode | undefined): string {
  if (!type) return 'unknown';
  if (ts.isTypeLiteralNode(type))
    return inOrder(propsOf(type.members).map((member) => propOf(member).join(' ')));
  const list = ts.isTypeOperatorNode(type) ? type.type : type;
  if (ts.isTupleTypeNode(list)) return String(list.elements.length);
  const text = type.getText();
  if (text === 'Precision') return 'year month day';
  if (text === 'Language') return 'en zh-CN';
  if (text === 'ChartId') return CHARTS.join(' ');
  return ts.isUnionTypeNode(type) ? text.replaceAll("'", '').replaceAll(' | ', ' ') : text;
}

function wordsOf(prop: Prop): string {
  const end = prop.optional ? '?' : '';
  if (prop.holds === 'choice') return `${prop.of.join(' ')}${end}`;
  if (prop.holds === 'labels') return labelWords(prop.labels) + end;
  return `string${end}`;
}

function labelWords(labels: Labels): string {
  return inOrder(
    Object.entries(labels).map(([name, wanted]) => `${name} ${wanted === 'text' ? 'string' : wanted}`),
  );
}

/** In which order labels stand is nobody's concern. */
function inOrder(labels: readonly string[]): string {
  return [...labels].sort().join(' ');
}
