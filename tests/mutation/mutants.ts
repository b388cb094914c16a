import ts from 'typescript';
import { changesAt } from './operators.ts';

/** A small fault that could be in a file: one stretch of its text replaced. */
export interface Mutant {
  /** Path of the file from the root of the project. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** Every mutant of a file, in the order of its text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isWithoutEffect(node)) return;
    for (const { at, to } of changesAt(node)) {
      const [start, end] = [at.getStart(source), at.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ file, line, start, end, from: text.slice(start, end), to });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((mutant) => isReadable(mutated(text, mutant)));
}

/** A text with the fault in it. */
export function mutated(text: string, { start, end, to }: Mutant): string {
  return text.slice(0, start) + to + text.slice(end);
}

/** Types, imports, and the words that only editors show: no test of what the code does can see them. */
function isWithoutEffect(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isCallExpression(node.parent ?? node) && isDescription(node))
  );
}

function isDescription(node: ts.Node): boolean {
  const call = node.parent as ts.CallExpression;
  const isArgument = call.arguments?.includes(node as ts.Expression);
  return (
    isArgument && ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'describe'
  );
}

function isReadable(text: string): boolean {
  const { parseDiagnostics } = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest) as unknown as {
    parseDiagnostics: unknown[];
  };
  return parseDiagnostics.length === 0;
}
