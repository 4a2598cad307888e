import type { Type } from 'typescript';
import { targetOf } from '../graph/graph-faults.ts';
import { graphType, itemType, nameOfType, propertyType } from '../graph/graph-types.ts';
import type { GivenOption } from './az-faults.ts';

/** What az prints, as far as --query can ask it. */
export type Shape = {
  readonly name: string;
  /** `null` when there is no such field. */
  readonly at: (field: string) => Shape | null;
  /** What a list holds; `null` for what is no list. */
  readonly item: Shape | null;
};

/** az prints what Graph answered; for passwords and certificates it picks one list. */
const PRINTED: Readonly<Record<string, string>> = {
  'ad app list': 'Application[]',
  'ad app show': 'Application',
  'ad app credential list': 'PasswordCredential[]',
  'ad app credential list --cert': 'KeyCredential[]',
  'ad app federated-credential list': 'FederatedIdentityCredential[]',
  'ad sp show': 'ServicePrincipal',
  'ad user list': 'User[]',
  'ad user show': 'User',
};

/** What a call prints; `null` where Graph’s types do not tell, as for subscriptions. */
export function printedShape(command: string, given: readonly GivenOption[]): Shape | null {
  if (command === 'rest') return answerShape(given);
  const isCertificates = given.some(({ name }) => name === '--cert');
  const printed = PRINTED[isCertificates ? `${command} --cert` : command];
  const type = printed === undefined ? null : graphType(printed.replace('[]', ''));
  if (type === null) return null;
  return printed?.endsWith('[]') === true ? listOf(shapeOf(type)) : shapeOf(type);
}

/** Graph puts a list into `value`. */
function answerShape(given: readonly GivenOption[]): Shape | null {
  const target = targetOf(given.find(({ name }) => name === '--url')?.values[0] ?? '');
  if (typeof target === 'string') return null;
  const shape = shapeOf(target.type);
  return target.kind === 'list'
    ? { name: 'answer', at: (field) => (field === 'value' ? listOf(shape) : null), item: null }
    : shape;
}

function shapeOf(type: Type): Shape {
  const item = itemType(type);
  return {
    name: nameOfType(type),
    at: (field) => {
      const property = propertyType(type, field);
      return property === null ? null : shapeOf(property);
    },
    item: item === null ? null : shapeOf(item),
  };
}

export const listOf = (item: Shape): Shape => ({ name: `list of ${item.name}`, at: () => null, item });
