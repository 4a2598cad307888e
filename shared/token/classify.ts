import type { DecodedToken } from '../evidence/evidence.ts';
import { isGuid } from '../entra/guid.ts';
import { isGraph, nameOfApplication } from '../entra/well-known.ts';
import { readClaim, readHeader, readText } from './read-claim.ts';

export type AccessTokenKind = 'own-api' | 'graph' | 'other-microsoft-api' | 'opaque';

export type AccessTokenClass = {
  readonly kind: AccessTokenKind;
  /** Of the token's format; the API's registration decides it, not the endpoint (entra.md section 7). */
  readonly version: '1.0' | '2.0' | null;
  /** `app`: no user is behind it. */
  readonly subject: 'user' | 'app' | 'unknown';
  /** The API in words where it is known, else its `aud`. */
  readonly audience: string | null;
  /** Only tokens for one's own API may be checked; the others are their API's business. */
  readonly isYoursToValidate: boolean;
};

/** Hosts of Microsoft's own APIs. A tenant's own API is named by a GUID, `api://…` or a domain of the tenant. */
const MICROSOFT_HOST =
  /^https:\/\/(?:[a-z0-9-]+\.)*(?:microsoft\.com|microsoftonline\.(?:com|us)|azure\.(?:com|net|us|cn)|windows\.net|office\.com|office365\.(?:com|us)|sharepoint\.(?:com|us)|dynamics\.com|powerbi\.com|azure-api\.net)(?:[:/]|$)/iu;

/** Classifies an access token; `null` stands for one that cannot be read. */
export function classifyAccessToken(token: DecodedToken | null): AccessTokenClass {
  if (token === null) {
    return { kind: 'opaque', version: null, subject: 'unknown', audience: null, isYoursToValidate: false };
  }
  const audience = readText(token, 'aud');
  const kind = kindOf(token, audience);
  return {
    kind,
    version: versionOf(token),
    subject: subjectOf(token),
    audience: nameOfAudience(audience),
    isYoursToValidate: kind === 'own-api',
  };
}

function kindOf(token: DecodedToken, audience: string | null): AccessTokenKind {
  if (audience === null) return 'opaque';
  if (isGraph(audience)) return 'graph';
  if (nameOfApplication(audience) !== null || MICROSOFT_HOST.test(audience)) return 'other-microsoft-api';
  // A nonce in the header marks the proprietary signature of Microsoft's own APIs.
  return readHeader(token, 'nonce') === undefined ? 'own-api' : 'other-microsoft-api';
}

function versionOf(token: DecodedToken): '1.0' | '2.0' | null {
  const version = readText(token, 'ver');
  return version === '1.0' || version === '2.0' ? version : null;
}

/** `idtyp` is optional; `scp` exists in users' tokens only. */
function subjectOf(token: DecodedToken): AccessTokenClass['subject'] {
  const type = readClaim(token, 'idtyp');
  if (type === 'app' || type === 'user') return type;
  if (readText(token, 'scp') !== null) return 'user';
  const oid = readText(token, 'oid');
  return oid !== null && oid === readText(token, 'sub') ? 'app' : 'unknown';
}

function nameOfAudience(audience: string | null): string | null {
  if (audience === null) return null;
  if (isGraph(audience)) return 'Microsoft Graph';
  return (isGuid(audience) ? nameOfApplication(audience) : null) ?? audience;
}
