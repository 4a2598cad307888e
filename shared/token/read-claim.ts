import type { Claim, DecodedToken } from '../evidence/evidence.ts';

/** The value of a payload claim, the last of several as `JSON.parse` takes it; `undefined` when it is missing or its text is not JSON. */
export function readClaim(token: DecodedToken, name: string): unknown {
  return valueOf(token.payload, name);
}

export function readHeader(token: DecodedToken, name: string): unknown {
  return valueOf(token.header, name);
}

/** The value of a payload claim when it is a non-empty string, else `null`. */
export function readText(token: DecodedToken, name: string): string | null {
  const value = readClaim(token, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function valueOf(claims: readonly Claim[], name: string): unknown {
  const json = claims.findLast((claim) => claim.name === name)?.json;
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
