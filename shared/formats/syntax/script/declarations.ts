import type { Expression, JSXOpeningElement, Node, ObjectExpression, Program } from '@babel/types';
import { unwrapped } from './unwrapped.ts';

export type Root = { readonly name: string; readonly node: Expression };

/** Values that the text itself gives to names, the first one of each. */
export type Constants = ReadonlyMap<string, Expression>;

const MOST_NODES = 200_000;

/**
 * The constants of a script and the objects in it that no other object holds, each with the name that stands for it: the
 * variable, the property, the function that takes it.
 */
export function declarationsOf(program: Program): {
  readonly constants: Constants;
  readonly roots: readonly Root[];
} {
  const constants = new Map<string, Expression>();
  const roots: Root[] = [];
  let count = 0;
  const visit = (node: Node, name: string): void => {
    count += 1;
    if (count > MOST_NODES) return;
    const named = nameOf(node) ?? name;
    const value = valueOf(node);
    if (value !== null) {
      const plain = unwrapped(value);
      if (named !== '' && !constants.has(named)) constants.set(named, plain);
      if (isData(plain)) {
        roots.push({ name: named, node: plain });
        // Functions inside an object have objects of their own.
        visitFunctions(plain, named);
        return;
      }
    } else if (node.type === 'JSXOpeningElement' && node.attributes.length > 0) {
      roots.push({
        name: node.name.type === 'JSXIdentifier' ? node.name.name : '',
        node: attributesOf(node),
      });
    } else if (
      (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') &&
      holdsSomething(node)
    ) {
      roots.push({ name, node });
      visitFunctions(node, name);
      return;
    }
    for (const child of childrenOf(node)) visit(child, calleeOf(node) ?? (isCall(node) ? name : named));
  };
  const visitFunctions = (node: Node, name: string): void => {
    for (const child of childrenOf(node)) {
      if (/Function|Method/u.test(child.type) || isCall(child)) visit(child, name);
      else visitFunctions(child, name);
    }
  };
  visit(program, '');
  return { constants, roots };
}

/** The attributes of an element of JSX as an object: `<AuthProvider client_id="…">`. */
function attributesOf(node: JSXOpeningElement): ObjectExpression {
  const properties = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return [];
    const { value } = attribute;
    const written = value?.type === 'JSXExpressionContainer' ? value.expression : value;
    if (written === null || written === undefined || /^JSX/u.test(written.type)) return [];
    return [
      {
        type: 'ObjectProperty' as const,
        key: { type: 'Identifier' as const, name: attribute.name.name },
        value: written,
        computed: false,
        shorthand: false,
      },
    ];
  });
  return {
    type: 'ObjectExpression',
    properties,
    start: node.start,
    end: node.end,
  } as unknown as ObjectExpression;
}

const isData = ({ type }: Expression): boolean =>
  /^(?:Object|Array)Expression$|Literal$|^(?:Binary|Logical|Conditional|Member|OptionalMember)Expression$|^Identifier$/u.test(
    type,
  );

const holdsSomething = (node: Node): boolean =>
  node.type === 'ObjectExpression'
    ? node.properties.length > 0
    : node.type === 'ArrayExpression' && node.elements.length > 0;

/** What a declaration, an assignment, an enum’s or a class’s member gives to a name. */
function valueOf(node: Node): Expression | null {
  if (node.type === 'VariableDeclarator') return node.init ?? null;
  if (node.type === 'AssignmentExpression' && node.operator === '=') return node.right;
  if (node.type === 'ClassProperty') return node.value ?? null;
  if (node.type === 'ClassMethod') return returnedBy(node);
  if (node.type === 'TSEnumMember') return node.initializer ?? null;
  if (node.type === 'ExportDefaultDeclaration' && /Expression$/u.test(node.declaration.type))
    return node.declaration as Expression;
  return null;
}

function nameOf(node: Node): string | null {
  if (node.type === 'AssignmentExpression') return memberName(node.left);
  if (node.type === 'VariableDeclarator' || node.type === 'TSEnumMember')
    return node.id.type === 'Identifier' ? node.id.name : null;
  if (node.type === 'ClassProperty' || node.type === 'ClassMethod')
    return node.key.type === 'Identifier' ? node.key.name : null;
  return null;
}

const isCall = ({ type }: Node): boolean => type === 'CallExpression' || type === 'NewExpression';

function calleeOf(node: Node): string | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  return memberName(node.callee);
}

/** The last name of `a.b.c`; of `module.exports` and `exports.x` what is exported. */
export function memberName(node: Node): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed)
    return node.property.name === 'exports' ? '' : node.property.name;
  return null;
}

/** What a getter gives, when that is all it does. */
export function returnedBy(node: Node): Expression | null {
  if ((node.type !== 'ObjectMethod' && node.type !== 'ClassMethod') || node.kind !== 'get') return null;
  const [only, second] = node.body.body;
  return only?.type === 'ReturnStatement' && second === undefined ? (only.argument ?? null) : null;
}

const SKIPPED = new Set([
  'loc',
  'start',
  'end',
  'type',
  'range',
  'extra',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'errors',
  'comments',
  'tokens',
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
]);

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]: readonly [string, unknown]) => {
    if (SKIPPED.has(key)) return [];
    return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isNode);
  });
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
