import type { Claim, DecodedToken, Observation } from '../evidence/evidence.ts';
import { parseScopes } from '../profile/profile.ts';
import type { Fact } from './row.ts';
import { VOLATILE_CLAIMS } from './volatile.ts';

/** `prefix`: `idToken`, `accessToken`, or `token` for one that stands alone. `title` is put before a claim's name. */
export function tokenFacts(token: DecodedToken, prefix: string, title: string): readonly Fact[] {
  return [
    ...token.header.map((claim) => toFact(claim, `${prefix}.header`, `${title}header `)),
    ...token.payload.map((claim) => toFact(claim, `${prefix}.payload`, title)),
  ];
}

export function observedTokenFacts(
  seen: Observation<DecodedToken>,
  prefix: string,
  title: string,
): readonly Fact[] {
  return seen.status === 'observed' ? tokenFacts(seen.value, prefix, title) : [];
}

function toFact({ name, json }: Claim, path: string, title: string): Fact {
  const isVolatile = VOLATILE_CLAIMS.has(name);
  return {
    path: `${path}.${name}`,
    group: 'tokens',
    name: `${title}${name}`,
    value: toComparable(name, json),
    isVolatile,
  };
}

/** Lists of groups, roles and scopes have no order. */
function toComparable(name: string, json: string): string {
  const value = parse(json);
  if (Array.isArray(value)) return value.map(toText).toSorted().join('\n');
  if (name === 'scp' && typeof value === 'string') return parseScopes(value).toSorted().join('\n');
  return value === undefined ? json : toText(value);
}

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
