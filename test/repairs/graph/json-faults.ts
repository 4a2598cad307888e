import type { Type } from 'typescript';
import type { Json } from '../../../shared/reasoning/dialects/quote.ts';
import { DOCUMENTED_VALUES } from './documented-values.ts';
import { isOfType, itemType, nameOfType, propertyType, requiredProperties } from './graph-types.ts';

/** What of a JSON value does not fit a documented type. `path` says where the value stands. */
export function jsonFaults(value: Json, type: Type, path = 'body'): readonly string[] {
  if (isList(value)) {
    const item = itemType(type);
    if (item === null) return [`${path}: ${nameOfType(type)} is no list`];
    return value.flatMap((each, at) => jsonFaults(each, item, `${path}[${at}]`));
  }
  if (value !== null && typeof value === 'object') return objectFaults(value, type, path);
  return isOfType(value, type) ? [] : [`${path}: ${JSON.stringify(value)} is no ${nameOfType(type)}`];
}

function objectFaults(value: { readonly [key: string]: Json }, type: Type, path: string): readonly string[] {
  const name = nameOfType(type);
  const missing = requiredProperties(type).filter((required) => !(required in value));
  return [
    ...missing.map((required) => `${path}: ${required} is missing`),
    ...Object.entries(value).flatMap(([key, each]) => {
      const property = propertyType(type, key);
      if (property === null) return [`${path}: ${name} has no ${key}`];
      return [
        ...jsonFaults(each, property, `${path}.${key}`),
        ...(isDocumented(`${name}.${key}`, each) ? [] : [`${path}.${key} is never ${JSON.stringify(each)}`]),
      ];
    }),
  ];
}

const isDocumented = (property: string, value: Json): boolean =>
  DOCUMENTED_VALUES[property]?.some((documented) => documented === value) ?? true;

// Array.isArray does not narrow read-only lists.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
