import type { Field } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';
import { withoutLoopbackPort } from './volatile.ts';

/** The order of scopes and the free port of a loopback listener do not count. */
export function asSent(field: Field): Field {
  const { name, value } = field;
  if (typeof value !== 'string') return field;
  if (name === 'redirect_uri') return { name, value: withoutLoopbackPort(value) };
  return name === 'scope' ? { name, value: parseScopes(value).toSorted().join('\n') } : field;
}
