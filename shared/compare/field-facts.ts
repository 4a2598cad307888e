import type { Field } from '../evidence/evidence.ts';
import type { Fact, RowGroup } from './row.ts';
import { isVolatileParameter, withoutTrace } from './volatile.ts';

/** One fact a name; the values of a name that repeats stand below each other. */
export function fieldFacts(
  group: RowGroup,
  path: string,
  title: string,
  fields: readonly Field[],
): readonly Fact[] {
  const values = new Map<string, string[]>();
  for (const field of fields) values.set(field.name, [...(values.get(field.name) ?? []), textOf(field)]);
  return [...values].map(([name, texts]) => ({
    group,
    path: `${path}.${name}`,
    name: `${title}${name}`,
    value: texts.join('\n'),
    isVolatile: isVolatileParameter(name),
  }));
}

/** The length of a code or a token says nothing; that of a secret may. */
function textOf({ name, value }: Field): string {
  if (typeof value === 'string') return name === 'error_description' ? withoutTrace(value) : value;
  return value.redacted === 'secret' && name === 'client_secret'
    ? `•••• secret, ${value.length} characters`
    : `•••• ${value.redacted}`;
}
