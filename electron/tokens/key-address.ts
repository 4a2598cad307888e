import { cloudById } from '../../shared/entra/clouds.ts';
import { isGuid } from '../../shared/entra/guid.ts';
import type { DecodedToken } from '../../shared/evidence/evidence.ts';
import { readText } from '../../shared/token/read-claim.ts';
import type { IssuerReading, PracticeIssuer } from '../../shared/token/read-issuer.ts';

type EntraIssuer = Extract<IssuerReading, { readonly kind: 'entra' }>;

/**
 * Where a tenant publishes its keys. Made of a host from our own list (or the practice tenant that runs) and of GUIDs
 * alone: nothing that a token says can send a request anywhere else. `null` when the practice tenant does not run.
 */
export function keyAddress(issuer: EntraIssuer, practice: PracticeIssuer | null): string | null {
  if (!isGuid(issuer.tenantId)) return null;
  const { loginHost } = cloudById(issuer.cloud);
  const origin = loginHost === null ? (practice?.origin ?? null) : `https://${loginHost}`;
  const path = issuer.version === '2.0' ? 'discovery/v2.0/keys' : 'discovery/keys';
  return origin === null ? null : `${origin}/${issuer.tenantId}/${path}`;
}

/**
 * The same for an app with a signing key of its own: that of the registration the token is for
 * (learn.microsoft.com/entra/identity-platform/access-tokens). `null` when the audience is no client ID.
 */
export function appKeyAddress(address: string, token: DecodedToken): string | null {
  const audience = readText(token, 'aud')?.replace(/^api:\/\//u, '') ?? '';
  return isGuid(audience) ? `${address}?appid=${audience.toLowerCase()}` : null;
}
