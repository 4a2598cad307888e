import { parser } from '@lezer/python';
import type { SyntaxNode, Tree } from '@lezer/common';
import { refuse, type Read } from '../reading/fault.ts';
import { DEEPEST, MOST_LEAVES, type Leaf } from '../reading/leaf.ts';
import { createLineFinder } from './lines.ts';
import { deepestBrackets } from './script/objects-in.ts';
import { constantOf, evaluate } from './python/evaluate.ts';
import {
  argumentsOf,
  childrenOf,
  dotted,
  itemsOf,
  MOST_STEPS,
  sourceOf,
  type PythonSource,
} from './python/python-source.ts';

/**
 * A script in Python, a part of one, or a dictionary by itself: the values of its assignments (`CLIENT_ID`,
 * `Config.CLIENT_ID`, `AUTH_ADFS.CLIENT_ID`) and of the calls in it (`register.client_id`; without a name as
 * `ConfidentialClientApplication[0]`). Constants of the same text are followed, nothing is run. The parser goes on behind
 * faults, so that a broken line costs no other one.
 */
export function readPythonText(text: string): Read<readonly Leaf[]> {
  if (text.length > LONGEST_PYTHON)
    return refuse(
      'too-long',
      1,
      'text',
      `paste up to ${LONGEST_PYTHON.toLocaleString('en')} characters of Python.`,
    );
  const deep = deepestBrackets(text);
  if (deep.depth > DEEPEST * 2)
    return refuse(
      'too-deep',
      createLineFinder(text)(deep.at),
      'text',
      `this is nested more than ${DEEPEST} levels deep. Paste the inner part.`,
    );
  const tree = parser.parse(text);
  const source: PythonSource = { text, constants: constantsOf(tree, text), steps: 0 };
  const collector: Collector = { source, leaves: [], lineOf: createLineFinder(text) };
  tree.iterate({
    enter: (place) => {
      if (!WANTED.has(place.name)) return undefined;
      const { node } = place;
      if (collector.leaves.length >= MOST_LEAVES || source.steps > MOST_STEPS) return false;
      if (node.name === 'AssignStatement') {
        for (const { path, value } of assignmentsOf(node, text)) collect(collector, value, path, 0);
      } else if (node.name === 'CallExpression') collectCall(collector, node);
      else if (node.name === 'DictionaryExpression' && node.parent?.name === 'ExpressionStatement')
        collect(collector, node, '', 0);
      return undefined;
    },
  });
  if (collector.leaves.length === 0)
    return refuse('no-object', 1, 'text', 'no setting stands here. Paste the lines with NAME = value.');
  return { ok: true, value: collector.leaves };
}

/** Its tree takes more room than the text of others does. */
const LONGEST_PYTHON = 60_000;
const WANTED: ReadonlySet<string> = new Set(['AssignStatement', 'CallExpression', 'DictionaryExpression']);

type Collector = {
  readonly source: PythonSource;
  readonly leaves: Leaf[];
  readonly lineOf: (offset: number) => number;
};

/** The targets of an assignment with their values: `X = Y = "v"`, `X: str = "v"`, `a, b = 1, 2`. */
function assignmentsOf(
  node: SyntaxNode,
  text: string,
): readonly { readonly path: string; readonly value: SyntaxNode }[] {
  const parts: SyntaxNode[][] = [[]];
  for (const child of childrenOf(node)) {
    if (child.name === 'AssignOp') parts.push([]);
    else if (child.name !== ',' && child.name !== 'TypeDef') parts.at(-1)?.push(child);
  }
  const values = parts.pop() ?? [];
  const scope = classOf(node, text);
  return parts.flatMap((targets) =>
    targets.flatMap((target, index) => {
      const value = targets.length === 1 ? values[0] : values[index];
      const name = dotted(text.slice(target.from, target.to));
      return value === undefined ? [] : [{ path: scope + name, value }];
    }),
  );
}

function classOf(node: SyntaxNode, text: string): string {
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (parent.name === 'FunctionDefinition') return '';
    if (parent.name !== 'ClassDefinition') continue;
    const name = parent.getChild('VariableName');
    return name === null ? '' : `${text.slice(name.from, name.to)}.`;
  }
  return '';
}

function constantsOf(tree: Tree, text: string): PythonSource['constants'] {
  const constants = new Map<string, SyntaxNode>();
  tree.iterate({
    enter: (place) => {
      if (place.name !== 'AssignStatement' || constants.size > MOST_LEAVES) return;
      const { node } = place;
      for (const { path, value } of assignmentsOf(node, text)) {
        const bare = path.split('.').at(-1) ?? path;
        // `client_id = client_id` says nothing.
        if (value.name === 'VariableName' && text.slice(value.from, value.to) === bare) continue;
        for (const name of [path, bare]) if (!constants.has(name)) constants.set(name, value);
      }
    },
  });
  return constants;
}

function collect(collector: Collector, node: SyntaxNode, path: string, depth: number): void {
  const { source, leaves } = collector;
  source.steps += 1;
  if (depth > DEEPEST || source.steps > MOST_STEPS || leaves.length >= MOST_LEAVES) return;
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  switch (node.name) {
    case 'DictionaryExpression':
      collectDictionary(collector, node, path, depth);
      return;
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression': {
      const items = itemsOf(node);
      items.forEach((item, index) => collect(collector, item, `${path}[${index}]`, depth + 1));
      if (items.length === 0) push(collector, node, path);
      return;
    }
    case 'ParenthesizedExpression': {
      const [only] = itemsOf(node);
      if (only !== undefined) collect(collector, only, path, depth + 1);
      return;
    }
    case 'BinaryExpression': {
      const [left, , right] = childrenOf(node);
      if (left === undefined || right === undefined || ![left, right].some((each) => isList(collector, each)))
        break;
      collect(collector, left, path, depth + 1);
      collect(collector, right, path, depth + 1);
      return;
    }
    case 'VariableName':
    case 'MemberExpression': {
      const constant = constantOf(source, dotted(sourceOf(source, node)));
      if (
        constant === null ||
        !/^(?:Dictionary|Array|Tuple|Set|Binary|Parenthesized)Expression$/u.test(constant.name)
      )
        break;
      collect(collector, constant, path, depth + 1);
      return;
    }
    case 'CallExpression':
      if (node.firstChild !== null && sourceOf(source, node.firstChild) === 'dict') {
        for (const { keyword, value } of argumentsOf(source, node))
          if (keyword !== null) collect(collector, value, at(keyword), depth + 1);
        return;
      }
      break;
    default:
  }
  push(collector, node, path);
}

function isList({ source }: Collector, node: SyntaxNode): boolean {
  if (/^(?:Array|Tuple|Set)Expression$/u.test(node.name)) return true;
  const constant = node.name === 'VariableName' ? constantOf(source, sourceOf(source, node)) : null;
  return constant !== null && /^(?:Array|Tuple|Set)Expression$/u.test(constant.name);
}

function collectDictionary(collector: Collector, node: SyntaxNode, path: string, depth: number): void {
  const parts = itemsOf(node);
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const value = parts[index + 2];
    if (part?.name === '**') {
      const spread = parts[index + 1];
      if (spread !== undefined) collect(collector, spread, path, depth + 1);
      index += 1;
    } else if (part !== undefined && parts[index + 1]?.name === ':' && value !== undefined) {
      const key = evaluate(collector.source, part);
      const name = key.kind === 'text' || key.kind === 'number' ? key.text : '';
      collect(collector, value, path === '' ? name : `${path}.${name}`, depth + 1);
      index += 2;
    }
  }
}

/** The arguments of a call by the last part of its name; a variable’s and a default’s are its value. */
function collectCall(collector: Collector, node: SyntaxNode): void {
  const callee = node.firstChild;
  if (callee === null) return;
  const name = dotted(sourceOf(collector.source, callee)).split('.').at(-1) ?? '';
  if (/^(?:dict|getenv|get|env|Field|format|print|strip|rstrip|split|append|pop|setdefault)$/u.test(name))
    return;
  argumentsOf(collector.source, node).forEach(({ keyword, value }, index) =>
    collect(collector, value, keyword === null ? `${name}[${index}]` : `${name}.${keyword}`, 0),
  );
}

function push({ source, leaves, lineOf }: Collector, node: SyntaxNode, path: string): void {
  const value = /^(?:Array|Tuple|Set|Dictionary)Expression$/u.test(node.name)
    ? ({ kind: 'empty' } as const)
    : evaluate(source, node);
  leaves.push({ path, line: lineOf(node.from), value, start: node.from, end: node.to });
}
