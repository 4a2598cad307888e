import type { Expression } from '@babel/types';

/** Without what TypeScript and parentheses put around a value. */
export function unwrapped(node: Expression): Expression {
  if (node.type === 'AwaitExpression') return unwrapped(node.argument);
  if (
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'TSTypeAssertion' ||
    node.type === 'ParenthesizedExpression'
  )
    return unwrapped(node.expression);
  if (node.type === 'ArrowFunctionExpression')
    return node.body.type === 'BlockStatement' ? node : unwrapped(node.body);
  if (node.type !== 'CallExpression') return node;
  // Object.freeze(…) and the like hand their only argument on.
  const [argument, second] = node.arguments;
  const isHandedOn =
    argument !== undefined &&
    second === undefined &&
    /^(?:ObjectExpression|TSAsExpression)$/u.test(argument.type);
  const isOfObject =
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'Object';
  return isHandedOn && isOfObject ? unwrapped(argument as Expression) : node;
}
