import type { Expression } from '@babel/types';

/** Without what TypeScript and parentheses put around a value. */
export function unwrapped(node: Expression): Expression {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
      return unwrapped(node.type === 'AwaitExpression' ? node.argument : node.expression);
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? node : unwrapped(node.body);
    case 'CallExpression': {
      // Object.freeze(…), defineConfig(…) and the like hand their only argument on.
      const [argument, second] = node.arguments;
      const isHandedOn =
        argument !== undefined &&
        second === undefined &&
        /^(?:ObjectExpression|TSAsExpression)$/u.test(argument.type);
      const isFreeze =
        node.callee.type === 'MemberExpression' &&
        node.callee.object.type === 'Identifier' &&
        node.callee.object.name === 'Object';
      return isHandedOn && isFreeze ? unwrapped(argument as Expression) : node;
    }
    default:
      return node;
  }
}
