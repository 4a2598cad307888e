import { meaningOfClaim } from '../../../shared/entra/claims.ts';
import type { Claim } from '../../../shared/evidence/evidence.ts';

/** The claims in whose name, value or meaning the typed text occurs. */
export function filterClaims(claims: readonly Claim[], filter: string): readonly Claim[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return claims;
  return claims.filter(({ name, json }) =>
    [name, json, meaningOfClaim(name)?.meaning ?? ''].some((text) => text.toLowerCase().includes(wanted)),
  );
}
