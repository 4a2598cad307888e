import { compile } from '@jmespath-community/jmespath';
import { listOf, type Shape } from './printed-shape.ts';

type Node = ReturnType<typeof compile>;

/** What a part of a query gives, and what is wrong on the way there. `null` is not known: nothing is asked of it. */
type Seen = { readonly gives: Shape | null; readonly faults: readonly string[] };

/** What is wrong with a JMESPath query: its grammar, then the fields that it reads of what az prints. */
export function queryFaults(query: string, printed: Shape | null): readonly string[] {
  try {
    return walk(compile(query), printed).faults;
  } catch (error) {
    return [`${query}: ${String(error)}`];
  }
}

/** The parts of JMESPath that the repairs use. The rest is a fault: the parser also knows what az’s JMESPath does not. */
function walk(node: Node, from: Shape | null): Seen {
  switch (node.type) {
    case 'Identity':
      return { gives: from, faults: [] };
    case 'Literal':
      return { gives: null, faults: [] };
    case 'Field':
      return field(node.name, from);
    case 'Subexpression':
    case 'Pipe':
      return then(walk(node.left, from), (left) => walk(node.right, left));
    case 'IndexExpression':
      return then(walk(node.left, from), (left) => items(left));
    case 'Flatten':
      return walk(node.child, from);
    case 'Projection':
      return then(walk(node.left, from), (left) => project(node.right, left));
    case 'FilterProjection':
      return then(walk(node.left, from), (left) => {
        const { faults } = then(items(left), (item) => walk(node.condition, item));
        const right = project(node.right, left);
        return { gives: right.gives, faults: [...faults, ...right.faults] };
      });
    case 'Comparator':
      return all([node.left, node.right], from);
    case 'MultiSelectHash':
      return all(
        node.children.map(({ value }) => value),
        from,
      );
    case 'AndExpression':
    case 'Arithmetic':
    case 'Binding':
    case 'Current':
    case 'ExpressionReference':
    case 'Function':
    case 'Index':
    case 'LetExpression':
    case 'MultiSelectList':
    case 'NotExpression':
    case 'OrExpression':
    case 'Root':
    case 'Slice':
    case 'Ternary':
    case 'Unary':
    case 'ValueProjection':
    case 'Variable':
      return { gives: null, faults: [`${node.type} is not known here`] };
  }
}

function field(name: string, from: Shape | null): Seen {
  if (from === null) return { gives: null, faults: [] };
  const gives = from.at(name);
  return { gives, faults: gives === null ? [`${from.name} has no ${name}`] : [] };
}

function items(list: Shape | null): Seen {
  if (list === null) return { gives: null, faults: [] };
  return { gives: list.item, faults: list.item === null ? [`${list.name} is no list`] : [] };
}

function project(right: Node, list: Shape | null): Seen {
  const { gives, faults } = then(items(list), (item) => walk(right, item));
  return { gives: gives === null ? null : listOf(gives), faults };
}

function then(first: Seen, next: (gives: Shape | null) => Seen): Seen {
  const { gives, faults } = next(first.gives);
  return { gives, faults: [...first.faults, ...faults] };
}

const all = (nodes: readonly Node[], from: Shape | null): Seen => ({
  gives: null,
  faults: nodes.flatMap((node) => walk(node, from).faults),
});
