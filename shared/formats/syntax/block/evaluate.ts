import type { Leaf, LeafValue } from '../../reading/leaf.ts';
import type { Expression } from './expression.ts';

/** What names stand for in the same text. */
export type Scope = {
  readonly names: ReadonlyMap<string, Expression>;
  /** How many names may still be followed: names of names of names grow without end. */
  readonly budget: { left: number };
};

const MOST_STEPS = 12;
const SAME =
  /^(?:toset|tolist|distinct|compact|flatten|sort|nonsensitive|sensitive|toLower|lower|trimspace|trim|string|tostring)$/u;

type Place = {
  readonly scope: Scope;
  readonly lineOf: (offset: number) => number;
  readonly document: number;
};

/** Every value below an expression, with its path. */
export function leavesOf(path: string, written: Expression, place: Place, depth = 0): readonly Leaf[] {
  const value = followed(written, place.scope, depth);
  const join = (name: string): string =>
    path === '' || path.endsWith(' ') ? `${path}${name}` : `${path}.${name}`;
  if (depth > MOST_STEPS * 3) return [];
  if (value.kind === 'object' && value.entries.length > 0)
    return value.entries.flatMap(([key, inner]) => leavesOf(join(key), inner, place, depth + 1));
  if (value.kind === 'list' && value.items.length > 0)
    return value.items.flatMap((item, index) => leavesOf(`${path}[${index}]`, item, place, depth + 1));
  const { lineOf, document, scope } = place;
  // The line is that of the place which takes the value, as people look for it there.
  const { start, end } = written;
  return [{ path, line: lineOf(start), value: toValue(value, scope), start, end, document }];
}

/** Names of the same text and functions that change nothing are looked through. */
function followed(value: Expression, scope: Scope, depth: number): Expression {
  let at = value;
  for (let step = depth; step < MOST_STEPS; step += 1) {
    if (at.kind === 'reference') {
      const target = scope.names.get(at.name);
      scope.budget.left -= 1;
      if (target === undefined || scope.budget.left < 0) return at;
      at = target;
    } else if (at.kind === 'call' && SAME.test(at.name) && at.items[0] !== undefined) at = at.items[0];
    else if (at.kind === 'call' && /^(?:concat|setunion|union)$/u.test(at.name)) {
      const { start, end } = at;
      const parts = at.items.map((item) => followed(item, scope, step + 1));
      if (parts.some(({ kind }) => kind === 'template')) return { kind: 'template', parts, start, end };
      return {
        kind: 'list',
        items: parts.flatMap((part) => (part.kind === 'list' ? part.items : [part])),
        start,
        end,
      };
    } else if (at.kind === 'call' && at.name === 'format') return formatted(at);
    else return at;
  }
  return at;
}

/** `format("https://%s/x", host)`, and `format('https://{0}/x', host)` of Bicep. */
function formatted(call: Extract<Expression, { kind: 'call' }>): Expression {
  const [pattern, ...items] = call.items;
  if (pattern?.kind !== 'template') return call;
  const [text, ...more] = pattern.parts;
  if (typeof text !== 'string' || more.length > 0) return call;
  const parts: (string | Expression)[] = [];
  let at = 0;
  let next = 0;
  for (const found of text.matchAll(/%[sdv]|\{(\d)\}/gu)) {
    parts.push(text.slice(at, found.index));
    const item = items[found[1] === undefined ? next : Number(found[1])];
    if (item !== undefined) parts.push(item);
    next += 1;
    at = found.index + found[0].length;
  }
  return { kind: 'template', parts: [...parts, text.slice(at)], start: call.start, end: call.end };
}

function toValue(value: Expression, scope: Scope): LeafValue {
  switch (value.kind) {
    case 'template':
      return wholeReference(value.parts, scope) ?? { kind: 'text', text: textOf(value, scope, 0) };
    case 'word':
      if (value.text === 'true' || value.text === 'false')
        return { kind: 'boolean', isTrue: value.text === 'true' };
      return value.text === 'null' || value.text === ''
        ? { kind: 'null' }
        : { kind: 'number', text: value.text };
    case 'reference':
      return { kind: 'variable', name: value.name, fallback: null };
    case 'call':
      return { kind: 'variable', name: value.source, fallback: null };
    case 'list':
    case 'object':
      return { kind: 'empty' };
  }
}

/** `"${var.x}"` is the variable itself. */
function wholeReference(parts: readonly (string | Expression)[], scope: Scope): LeafValue | null {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined || typeof only === 'string') return null;
  const value = followed(only, scope, 0);
  return value.kind === 'reference' || value.kind === 'call' ? toValue(value, scope) : null;
}

function textOf(value: Expression, scope: Scope, depth: number): string {
  if (depth > MOST_STEPS) return '';
  const at = followed(value, scope, depth);
  switch (at.kind) {
    case 'template':
      return at.parts
        .map((part) => (typeof part === 'string' ? part : textOf(part, scope, depth + 1)))
        .join('');
    case 'word':
      return at.text;
    case 'reference':
      return `\${${at.name}}`;
    case 'call':
      return `\${${at.source.replaceAll(/[{}]/gu, '')}}`;
    case 'list':
    case 'object':
      return '';
  }
}
