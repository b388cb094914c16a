import ts from 'typescript';

/** A node and what stands in its place. */
export interface Change {
  readonly at: ts.Node;
  readonly to: string;
}

/** What an operator is taken for by mistake: the edge missed, the wrong one of two. */
const CONFUSED = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
]);
const OTHER_METHOD = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
]);
/** Steps of a chain that can be forgotten without an error. */
const FORGOTTEN = new Set([
  'sort',
  'filter',
  'slice',
  'reverse',
  'trim',
  'toLowerCase',
  'normalize',
  'replace',
]);

/** The small faults that could have been made at a node. */
export function changesAt(node: ts.Node): Change[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node))
    return [{ at: node.expression, to: `!(${node.expression.getText()})` }];
  if (ts.isConditionalExpression(node)) return [swapped(node, node.whenTrue, node.whenFalse)];
  if (ts.isBinaryExpression(node)) return ofOperator(node);
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node);
  if (ts.isCallExpression(node)) return ofCall(node);
  if (ts.isExpressionStatement(node)) return [{ at: node, to: ';' }];
  if (ts.isContinueStatement(node)) return [{ at: node, to: ';' }];
  return ofLiteral(node);
}

function ofOperator(node: ts.BinaryExpression): Change[] {
  const { left, right, operatorToken: token } = node;
  const operator = token.getText();
  const confused = CONFUSED.get(operator);
  if (confused) return [{ at: token, to: confused }];
  const alone = [{ at: node, to: left.getText() }];
  // Only these two can stand for one another: `??` with `||` beside it is no syntax.
  if (operator === '??') return [...alone, { at: node, to: right.getText() }];
  if (operator === '||') return [...alone, { at: token, to: '&&' }];
  return operator === '&&' ? [...alone, { at: node, to: right.getText() }, { at: token, to: '||' }] : [];
}

function ofPrefix(node: ts.PrefixUnaryExpression): Change[] {
  return node.operator === ts.SyntaxKind.ExclamationToken ? [{ at: node, to: node.operand.getText() }] : [];
}

function ofCall(node: ts.CallExpression): Change[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: receiver, name } = node.expression;
  const other = OTHER_METHOD.get(name.text);
  const [first] = node.arguments;
  return [
    ...(other ? [{ at: name, to: other }] : []),
    ...(FORGOTTEN.has(name.text) ? [{ at: node, to: receiver.getText() }] : []),
    ...(name.text === 'sort' && first && ts.isArrowFunction(first) ? [reversed(first)] : []),
  ];
}

/** A comparator whose two sides are taken for one another. */
function reversed(comparator: ts.ArrowFunction): Change {
  const [a, b] = comparator.parameters.map((parameter) => parameter.getText());
  return { at: comparator, to: `(${b}, ${a}) => ${comparator.body.getText()}` };
}

function swapped(node: ts.ConditionalExpression, yes: ts.Expression, no: ts.Expression): Change {
  return { at: node, to: `${node.condition.getText()} ? ${no.getText()} : ${yes.getText()}` };
}

function ofLiteral(node: ts.Node): Change[] {
  if (ts.isNumericLiteral(node)) return isSign(node) ? [] : [{ at: node, to: String(Number(node.text) + 1) }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ at: node, to: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ at: node, to: 'true' }];
  if (ts.isTemplateExpression(node)) return [{ at: node, to: "''" }];
  if (ts.isRegularExpressionLiteral(node)) return withoutAnchors(node);
  const isName =
    ts.isPropertyAssignment(node.parent ?? node) && (node.parent as ts.PropertyAssignment).name === node;
  if (!ts.isStringLiteralLike(node) || isName) return [];
  return [{ at: node, to: node.text === '' ? "'something'" : "''" }];
}

/** Whether a number is what a comparator answers, of which only the sign counts: `a < b ? -1 : 1`. */
function isSign(node: ts.NumericLiteral): boolean {
  let answer: ts.Node = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  while (isChosen(answer)) answer = answer.parent;
  const { parent } = answer;
  return node.text !== '0' && ts.isArrowFunction(parent) && parent.body === answer && isSorting(parent);
}

/** Whether an expression may be all that the one around it comes to. */
function isChosen(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  return ts.isParenthesizedExpression(parent);
}

function isSorting({ parent }: ts.ArrowFunction): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ['sort', 'toSorted'].includes(parent.expression.name.text)
  );
}

function withoutAnchors(node: ts.Node): Change[] {
  const text = node.getText();
  return [text.replace(/^\/\^/, '/'), text.replace(/\$(\/\w*)$/, '$1')]
    .filter((other) => other !== text)
    .map((to) => ({ at: node, to }));
}
