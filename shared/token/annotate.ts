import { meaningOfClaim, type ClaimMeaning } from '../entra/claims.ts';
import { isGuid } from '../entra/guid.ts';
import { isGraph, nameOfApplication, nameOfTenant } from '../entra/well-known.ts';
import type { Claim } from '../evidence/evidence.ts';
import { isB2cPolicy } from './customer-issuer.ts';
import { findLookAlike } from './look-alike.ts';
import { meaningOfSamlAttribute } from './saml/attributes.ts';
import { toTokenTime, type TokenTime } from './times.ts';

/** What can be said beside a claim. Pure; made for a row when it is shown, not for all of them. */
export type Annotation = {
  readonly meaning: ClaimMeaning | null;
  /** The value in words, such as the name behind an ID; `null` when the value says it itself. */
  readonly reading: string | null;
  /** Of a claim that is a time. */
  readonly time: TokenTime | null;
  /** Why the value may not be what it looks like. */
  readonly warning: string | null;
};

type Reader = (value: unknown) => string | null;

const TIMES = new Set(['iat', 'nbf', 'exp', 'auth_time', 'xms_tcdt']);

const oneOf =
  (words: Readonly<Record<string, string>>): Reader =>
  (value) =>
    Object.hasOwn(words, String(value)) ? (words[String(value)] ?? null) : null;

const application: Reader = (value) => (typeof value === 'string' ? nameOfApplication(value) : null);
const tenant: Reader = (value) => (typeof value === 'string' ? nameOfTenant(value) : null);
const audience: Reader = (value) =>
  typeof value === 'string' && isGraph(value) ? 'Microsoft Graph' : application(value);
const clientAuthentication = oneOf({
  '0': 'public client: no authentication',
  '1': 'client secret',
  '2': 'certificate or assertion',
});
const countOf =
  (one: string, many: string): Reader =>
  (value) =>
    Array.isArray(value) ? `${value.length} ${value.length === 1 ? one : many}` : null;

const listOf =
  (words: Readonly<Record<string, string>>): Reader =>
  (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_READ) return null;
    const read = value.map((each) => oneOf(words)(each));
    return read.every((word) => word !== null) ? read.join(', ') : null;
  };

/** Values that earlier editions of Microsoft's reference of optional claims list. */
const SIGN_IN_STATES = {
  kmsi: 'stays signed in',
  dvc_mngd: 'managed device',
  dvc_cmp: 'compliant device',
  dvc_dmjd: 'domain-joined device',
  dvc_mngd_app: 'device managed by MDM',
  inknownntwk: 'known network',
} as const;
const CONTROLS = {
  app_res: 'the app has to apply restrictions',
  ca_enf: 'Conditional Access is still to be applied',
  no_cookie: 'not to be exchanged for a cookie',
} as const;
const MOST_READ = 10;

const strength = oneOf({ '0': 'weaker than ISO 29115 wants', '1': 'strong enough for ISO 29115' });

/** B2C names the policy here where `tfp` does not. */
function authenticationContext(value: unknown): string | null {
  return typeof value === 'string' && isB2cPolicy(value) ? 'a policy of Azure AD B2C' : strength(value);
}

/** By name; a map, so that names of the prototype find nothing. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['aud', audience],
  ['azp', application],
  ['appid', application],
  ['tid', tenant],
  ['azpacr', clientAuthentication],
  ['appidacr', clientAuthentication],
  ['acct', oneOf({ '0': 'member', '1': 'guest' })],
  ['idtyp', oneOf({ app: 'an app without a user', user: 'a user' })],
  ['acr', authenticationContext],
  ['iss', issuer],
  ['idp', issuer],
  ['signin_state', listOf(SIGN_IN_STATES)],
  ['controls', listOf(CONTROLS)],
  ['groups', countOf('group', 'groups')],
  ['wids', countOf('directory role', 'directory roles')],
  ['scp', (value) => (typeof value === 'string' ? permissions(value) : null)],
]);

export function annotateClaim({ name, json }: Claim): Annotation {
  const value = parse(json);
  return {
    meaning: meaningOfClaim(name) ?? meaningOfSamlAttribute(name),
    reading: READERS.get(name)?.(value) ?? null,
    time: TIMES.has(name) ? toTokenTime(value) : null,
    warning: findLookAlike(name) ?? (typeof value === 'string' ? findLookAlike(value) : null),
  };
}

function issuer(value: unknown): string | null {
  const id = typeof value === 'string' ? (/\/([0-9a-f-]{36})(?:\/|$)/iu.exec(value)?.[1] ?? '') : '';
  return isGuid(id) ? nameOfTenant(id) : null;
}

function permissions(scp: string): string | null {
  const count = scp.split(' ').filter((name) => name !== '').length;
  return count > 1 ? `${count} permissions` : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
