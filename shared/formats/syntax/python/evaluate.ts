import type { SyntaxNode } from '@lezer/common';
import type { LeafValue } from '../../reading/leaf.ts';
import { DEEPEST } from '../../reading/leaf.ts';
import {
  argumentsOf,
  childrenOf,
  dotted,
  itemsOf,
  MOST_STEPS,
  sourceOf,
  type PythonSource,
} from './python-source.ts';
import { contentOf } from './string-content.ts';

const LONGEST_VALUE = 20_000;

const text = (value: string): LeafValue =>
  value.length > LONGEST_VALUE ? variable('a long text') : { kind: 'text', text: value };
const variable = (name: string, fallback: string | null = null): LeafValue => ({
  kind: 'variable',
  name,
  fallback,
});

/** What a part of a longer text says: what is not known stays as `${name}`. */
function partOf(value: LeafValue): string {
  switch (value.kind) {
    case 'text':
    case 'number':
      return value.text;
    case 'boolean':
      return value.isTrue ? 'True' : 'False';
    case 'variable':
      return `\${${value.name}}`;
    case 'null':
    case 'empty':
      return '';
  }
}

/** The value of an expression as far as the text says it. Nothing is run: constants, texts and defaults are followed. */
export function evaluate(source: PythonSource, node: SyntaxNode, depth = 0): LeafValue {
  source.steps += 1;
  if (depth > DEEPEST || source.steps > MOST_STEPS) return variable('an expression');
  const inner = (each: SyntaxNode): LeafValue => evaluate(source, each, depth + 1);
  switch (node.name) {
    case 'String':
      return text(contentOf(sourceOf(source, node)));
    case 'FormatString':
      return text(formatted(source, node, inner));
    case 'ContinuedString':
      return text(
        itemsOf(node)
          .map((each) => partOf(inner(each)))
          .join(''),
      );
    case 'Number':
      return { kind: 'number', text: sourceOf(source, node) };
    case 'Boolean':
      return { kind: 'boolean', isTrue: sourceOf(source, node) === 'True' };
    case 'None':
      return { kind: 'null' };
    case 'ParenthesizedExpression': {
      const [only] = itemsOf(node);
      return only === undefined ? { kind: 'empty' } : inner(only);
    }
    case 'VariableName':
      return named(source, sourceOf(source, node), inner);
    case 'MemberExpression':
      return named(source, dotted(sourceOf(source, node)), inner);
    case 'BinaryExpression':
      return binary(source, node, inner);
    case 'CallExpression':
      return called(source, node, inner);
    case 'ConditionalExpression':
      return variable('a condition');
    default:
      return variable('an expression');
  }
}

type Inner = (node: SyntaxNode) => LeafValue;

function named(source: PythonSource, path: string, inner: Inner): LeafValue {
  const constant = constantOf(source, path);
  if (constant !== null) return inner(constant);
  return variable(path.replace(/^(?:os\.)?environ\./u, ''));
}

/** A constant of the same text, also behind the name of its class or module, and within a dictionary. */
export function constantOf(source: PythonSource, path: string): SyntaxNode | null {
  const { constants } = source;
  const parts = path.split('.');
  const [first = '', second = ''] = parts;
  const whole = constants.get(path);
  if (whole !== undefined) return whole;
  const dictionary = parts.length > 1 ? constants.get(first) : undefined;
  if (dictionary?.name === 'DictionaryExpression') return memberOf(source, dictionary, parts.slice(1));
  const isOwn =
    parts.length === 2 &&
    (/^(?:self|cls|settings|config|conf|cfg)$/iu.test(first) || /^[A-Z][A-Z\d_]+$/u.test(second));
  return isOwn ? (constants.get(second) ?? null) : null;
}

function memberOf(source: PythonSource, dictionary: SyntaxNode, keys: readonly string[]): SyntaxNode | null {
  let node = dictionary;
  for (const key of keys) {
    const parts = itemsOf(node);
    const at = parts.findIndex(
      (part, index) =>
        parts[index + 1]?.name === ':' && part.name === 'String' && contentOf(sourceOf(source, part)) === key,
    );
    const value = parts[at + 2];
    if (at === -1 || value === undefined) return null;
    node = value;
  }
  return node;
}

function formatted(source: PythonSource, node: SyntaxNode, inner: Inner): string {
  const whole = sourceOf(source, node);
  let result = '';
  let at = 0;
  for (const each of childrenOf(node)) {
    if (each.name !== 'FormatReplacement') continue;
    const [expression] = itemsOf(each).filter(({ name }) => !name.startsWith('Format'));
    result += whole.slice(at, each.from - node.from);
    result += expression === undefined ? '' : partOf(inner(expression)).replaceAll('\\', '\\\\');
    at = each.to - node.from;
  }
  return contentOf(result + whole.slice(at));
}

function binary(source: PythonSource, node: SyntaxNode, inner: Inner): LeafValue {
  const [left, operator, right] = childrenOf(node);
  if (left === undefined || operator === undefined || right === undefined) return variable('an expression');
  const sign = sourceOf(source, operator);
  if (sign === 'or') {
    const first = inner(left);
    if (first.kind === 'text' && first.text !== '') return first;
    const second = inner(right);
    return first.kind === 'variable' && second.kind === 'text' ? { ...first, fallback: second.text } : second;
  }
  if (sign === '+') return text(partOf(inner(left)) + partOf(inner(right)));
  if (sign === '/') return text(`${partOf(inner(left))}/${partOf(inner(right))}`);
  if (sign === '%') {
    const values = right.name === 'TupleExpression' ? itemsOf(right) : [right];
    let at = 0;
    return text(
      partOf(inner(left)).replaceAll(/%[sd]/gu, (whole) => {
        const value = values[at];
        at += 1;
        return value === undefined ? whole : partOf(inner(value));
      }),
    );
  }
  return variable('an expression');
}

const WRAPPERS =
  /(?:^|\.)(?:str|SecretStr|AnyUrl|HttpUrl|AnyHttpUrl|quote|quote_plus|_|gettext_lazy|mark_safe)$/u;
const ON_TEXTS = /\.(?:strip|rstrip|lstrip|lower|upper|encode|decode|split)$/u;

function called(source: PythonSource, node: SyntaxNode, inner: Inner): LeafValue {
  const callee = node.firstChild;
  if (callee === null) return variable('a call');
  const name = sourceOf(source, callee).replaceAll(/\s+/gu, '');
  const all = argumentsOf(source, node);
  const [first, second] = all.filter(({ keyword }) => keyword === null);
  const byKeyword = (...names: readonly string[]): SyntaxNode | undefined =>
    all.find(({ keyword }) => keyword !== null && names.includes(keyword))?.value;
  if (callee.name === 'MemberExpression' && name.endsWith('.format') && callee.firstChild !== null)
    return text(filledIn(partOf(inner(callee.firstChild)), all, inner));
  if (callee.name === 'MemberExpression' && ON_TEXTS.test(name) && callee.firstChild !== null)
    return inner(callee.firstChild);
  if (/(?:^|\.)Field$/u.test(name))
    return fieldOf(
      first?.value ?? byKeyword('default'),
      byKeyword('alias', 'env', 'validation_alias'),
      inner,
    );
  if (first !== undefined && /^(?:Continued)?String$/u.test(first.value.name)) {
    const given = partOf(inner(first.value));
    if (WRAPPERS.test(name)) return text(given);
    if (/^[\w.:/-]{1,100}$/u.test(given)) {
      const fallback = second?.value ?? byKeyword('default');
      const value = fallback === undefined ? null : inner(fallback);
      return variable(given, value?.kind === 'text' ? value.text : null);
    }
  }
  if (first !== undefined && WRAPPERS.test(name)) return inner(first.value);
  return variable(dotted(name));
}

/** A field of pydantic: what it is by default, and the variable that sets it. */
function fieldOf(value: SyntaxNode | undefined, alias: SyntaxNode | undefined, inner: Inner): LeafValue {
  const given = value === undefined ? null : inner(value);
  const name = alias === undefined ? null : inner(alias);
  const fallback = given?.kind === 'text' ? given.text : null;
  if (name?.kind === 'text') return variable(name.text, fallback);
  return fallback === null ? variable('a setting') : text(fallback);
}

function filledIn(template: string, all: ReturnType<typeof argumentsOf>, inner: Inner): string {
  const positional = all.filter(({ keyword }) => keyword === null);
  let at = 0;
  return template.replaceAll(/\{(\w*)(?:[!:][^{}]*)?\}/gu, (whole, key: string) => {
    const found =
      key === ''
        ? positional[at]
        : /^\d+$/u.test(key)
          ? positional[Number(key)]
          : all.find(({ keyword }) => keyword === key);
    if (key === '') at += 1;
    return found === undefined ? whole : partOf(inner(found.value));
  });
}
