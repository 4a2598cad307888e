import type { Expression, Node, ObjectExpression, ObjectProperty } from '@babel/types';
import { MOST_LEAVES, type Leaf, type LeafValue } from '../../reading/leaf.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './scope.ts';
import { returnedBy } from './declarations.ts';
import { unwrapped } from './unwrapped.ts';

/** Every value below a node, with its path. */
export function collectLeaves(node: Expression, path: string, scope: Scope): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const spread = new Set<string>();
  let self: ObjectExpression | null = null;

  const push = (at: Node, where: string, value: LeafValue): void => {
    if (leaves.length >= MOST_LEAVES) return;
    const start = (at.start ?? 0) + scope.offset;
    const end = Math.min((at.end ?? 0) + scope.offset, scope.text.length);
    leaves.push({ path: where, line: scope.lineOf(start), value, start, end });
  };

  const walk = (written: Expression, where: string): void => {
    const value = unwrapped(written);
    if (value.type === 'ObjectExpression') {
      const outer = self;
      self = value;
      if (value.properties.length === 0) push(value, where, { kind: 'empty' });
      for (const property of value.properties) {
        if (property.type === 'ObjectProperty') walkProperty(property, where);
        else if (property.type === 'SpreadElement') walkSpread(property.argument, where);
        else {
          const returned = returnedBy(property);
          const name = keyOf(property.key);
          if (returned === null)
            push(property, join(where, name), { kind: 'variable', name, fallback: null });
          else walk(returned, join(where, name));
        }
      }
      self = outer;
    } else if (value.type === 'ArrayExpression') {
      if (value.elements.length === 0) push(value, where, { kind: 'empty' });
      value.elements.forEach((element, index) => {
        if (element === null) return;
        if (element.type === 'SpreadElement') walkSpread(element.argument, `${where}[${index}]`);
        else walk(element, `${where}[${index}]`);
      });
    } else walkOther(value, where);
  };

  const walkProperty = (property: ObjectProperty, where: string): void => {
    const name = keyOf(property.key);
    if (/Pattern$|^TSParameter/u.test(property.value.type)) return;
    walk(property.value as Expression, join(where, name));
  };

  /** A name may stand for a whole object of the same text. */
  const walkOther = (value: Expression, where: string): void => {
    const target = value.type === 'Identifier' ? scope.constants.get(value.name) : undefined;
    if (
      value.type === 'Identifier' &&
      (target?.type === 'ObjectExpression' || target?.type === 'ArrayExpression') &&
      where !== '' &&
      !spread.has(value.name)
    ) {
      spread.add(value.name);
      walk(target, where);
      spread.delete(value.name);
      return;
    }
    push(value, where, evaluate(value, { ...scope, self }));
  };

  const walkSpread = (argument: Expression, where: string): void => {
    const target = unwrapped(argument);
    if (target.type === 'Identifier') walkOther(target, where);
    else if (target.type === 'ObjectExpression' || target.type === 'ArrayExpression') walk(target, where);
  };

  walk(node, path);
  return leaves;
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function keyOf(key: Node): string {
  if (key.type === 'Identifier') return key.name;
  if (key.type === 'StringLiteral') return key.value.trim();
  return key.type === 'NumericLiteral' ? String(key.value) : '';
}
