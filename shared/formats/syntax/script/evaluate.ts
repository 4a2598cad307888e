import type { Expression, Node, TemplateLiteral } from '@babel/types';
import type { LeafValue } from '../../reading/leaf.ts';
import { memberName } from './declarations.ts';
import type { Scope } from './scope.ts';
import { unwrapped } from './unwrapped.ts';

const DEEPEST_NAME = 12;

/** What a value is without running anything: constants of the same text are followed, several steps. */
export function evaluate(written: Expression, scope: Scope, depth = 0): LeafValue {
  const node = unwrapped(written);
  if (depth > DEEPEST_NAME) return unknown(node, scope);
  if (node.type === 'StringLiteral') return { kind: 'text', text: node.value };
  if (node.type === 'NumericLiteral') return { kind: 'number', text: String(node.value) };
  if (node.type === 'BooleanLiteral') return { kind: 'boolean', isTrue: node.value };
  if (node.type === 'NullLiteral') return { kind: 'null' };
  if (node.type === 'TemplateLiteral') return template(node, scope, depth);
  if (node.type === 'BinaryExpression' && node.operator === '+')
    return joined(
      [evaluate(node.left, scope, depth + 1), evaluate(node.right, scope, depth + 1)],
      node,
      scope,
    );
  if (node.type === 'LogicalExpression')
    return either(evaluate(node.left, scope, depth + 1), evaluate(node.right, scope, depth + 1), node, scope);
  if (node.type === 'Identifier')
    return node.name === 'undefined' ? { kind: 'null' } : named(node.name, node, scope, depth);
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression')
    return member(node, scope, depth);
  if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression')
    return called(node, scope, depth);
  return unknown(node, scope);
}

function named(name: string, node: Expression, scope: Scope, depth: number): LeafValue {
  const constant = scope.constants.get(name);
  if (constant === undefined || constant === node) return { kind: 'variable', name, fallback: null };
  const value = evaluate(constant, scope, depth + 1);
  return constant.type === 'ObjectExpression' || constant.type === 'ArrayExpression'
    ? { kind: 'variable', name, fallback: null }
    : value;
}

/** `config.auth.clientId` of an object in the same text; `process.env.X` and the like keep the variable’s name. */
function member(node: Expression, scope: Scope, depth: number): LeafValue {
  const chain = chainOf(node);
  if (chain === null) return unknown(node, scope);
  const [first = '', ...rest] = chain;
  let target: Expression | undefined =
    first === 'this' ? (scope.self ?? undefined) : scope.constants.get(first);
  for (const name of rest) {
    const object: Expression | undefined = target === undefined ? undefined : unwrapped(target);
    target = undefined;
    if (object?.type !== 'ObjectExpression') break;
    for (const property of object.properties)
      if (
        property.type === 'ObjectProperty' &&
        keyName(property.key) === name &&
        !/Pattern$/u.test(property.value.type)
      )
        target = property.value as Expression;
  }
  if (target !== undefined) return evaluate(target, scope, depth + 1);
  // An enum’s and a class’s members are known by their own names.
  const isInstance = scope.constants.get(first)?.type === 'NewExpression';
  const isOwn = first === 'this' || isInstance || /^[A-Z]/u.test(first);
  const own = isOwn ? scope.constants.get(chain.at(-1) ?? '') : undefined;
  if (own !== undefined && own !== node && depth < DEEPEST_NAME) return evaluate(own, scope, depth + 1);
  return { kind: 'variable', name: environmentName(chain), fallback: null };
}

const environmentName = (chain: readonly string[]): string => {
  const text = chain.join('.');
  const found =
    /^(?:process\.env|import\.meta\.env|Deno\.env|Bun\.env|(?:window|globalThis)\.(?:_?env_?|ENV))\.(.+)$/u.exec(
      text,
    );
  return found?.[1] ?? text;
};

function chainOf(node: Node): readonly string[] | null {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'ThisExpression') return ['this'];
  if (node.type === 'MetaProperty') return [node.meta.name, node.property.name];
  if (
    node.type === 'TSNonNullExpression' ||
    node.type === 'ParenthesizedExpression' ||
    node.type === 'TSAsExpression'
  )
    return chainOf(node.expression);
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return null;
  const before = chainOf(node.object);
  const name = node.computed
    ? node.property.type === 'StringLiteral'
      ? node.property.value
      : null
    : node.property.type === 'Identifier'
      ? node.property.name
      : null;
  return before === null || name === null ? null : [...before, name];
}

/** `env("X")`, `Deno.env.get("X", "default")`, `config.getOrThrow("x")`: named by what they ask for. */
function called(
  node: Extract<Expression, { type: 'CallExpression' | 'OptionalCallExpression' }>,
  scope: Scope,
  depth: number,
): LeafValue {
  const [first, second] = node.arguments;
  const callee = memberName(node.callee) ?? '';
  if (/^(?:trim|toString|toLowerCase|trimEnd)$/u.test(callee) && node.callee.type === 'MemberExpression')
    return evaluate(node.callee.object as Expression, scope, depth + 1);
  if (
    /^(?:String|requireEnv|required)$/u.test(callee) &&
    first !== undefined &&
    first.type !== 'StringLiteral'
  )
    return evaluate(first as Expression, scope, depth + 1);
  if (first?.type === 'StringLiteral' && /env|get|config|require|secret|param/iu.test(callee)) {
    const fallback = second === undefined ? null : evaluate(second as Expression, scope, depth + 1);
    return {
      kind: 'variable',
      name: first.value,
      fallback: fallback?.kind === 'text' ? fallback.text : null,
    };
  }
  return unknown(node, scope);
}

function template(node: TemplateLiteral, scope: Scope, depth: number): LeafValue {
  const parts = node.quasis.flatMap((quasi, index): readonly LeafValue[] => {
    const text: LeafValue = { kind: 'text', text: quasi.value.cooked ?? quasi.value.raw };
    const inner = node.expressions[index];
    return inner === undefined ? [text] : [text, evaluate(inner as Expression, scope, depth + 1)];
  });
  return joined(parts, node, scope);
}

/** Parts that are not known stand as `${name}`, so that what is certain around them is still read. */
function joined(parts: readonly LeafValue[], node: Expression, scope: Scope): LeafValue {
  const text = parts.map(textOf).join('');
  const only = parts.filter((part) => part.kind !== 'text' || part.text !== '');
  if (only.length === 1 && only[0]?.kind === 'variable') return only[0];
  return text.length > 10_000 ? unknown(node, scope) : { kind: 'text', text };
}

function textOf(part: LeafValue): string {
  if (part.kind === 'text' || part.kind === 'number') return part.text;
  return part.kind === 'variable' ? (part.fallback ?? `\${${part.name}}`) : '';
}

function either(left: LeafValue, right: LeafValue, node: Expression, scope: Scope): LeafValue {
  if (left.kind === 'text' && left.text !== '') return left;
  if (left.kind === 'variable')
    return {
      ...left,
      fallback:
        right.kind === 'text' && right.text !== ''
          ? right.text
          : right.kind === 'variable'
            ? right.fallback
            : null,
    };
  if (left.kind === 'null' || left.kind === 'text') return right;
  return unknown(node, scope);
}

const LONGEST_NAME = 60;

function unknown(node: Node, { text, offset }: Scope): LeafValue {
  const source = text.slice((node.start ?? 0) + offset, (node.end ?? 0) + offset).replaceAll(/\s+/gu, ' ');
  // What is written in quotes inside an expression may be a secret: the name is only that of the function or member.
  const plain = /^[\w$.]+/u.exec(source)?.[0] ?? '';
  return { kind: 'variable', name: plain.slice(0, LONGEST_NAME), fallback: null };
}

const keyName = (key: Node): string =>
  key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : '';
