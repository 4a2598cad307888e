import { settingOfClaim } from '../entra/claims.ts';
import type { ClaimSetting } from '../entra/claims-row.ts';

/** What one changes to have a claim in a token, or to be rid of it. */
export type ClaimChange =
  | 'always'
  | 'profile-scope'
  | 'email'
  | 'groups'
  | 'directory-roles'
  | 'app-roles'
  | 'scopes'
  | 'token-version'
  | 'request'
  | 'optional'
  | 'unknown';

/** By what adds the claim, as the dictionary has it. */
const CHANGES: Readonly<Record<ClaimSetting, ClaimChange>> = {
  always: 'always',
  audience: 'always',
  version: 'always',
  lifetime: 'always',
  guests: 'always',
  microsoft: 'always',
  managedIdentity: 'always',
  v2: 'always',
  b2c: 'always',
  undocumented: 'always',
  v1: 'token-version',
  nonce: 'request',
  hybrid: 'request',
  pop: 'request',
  profile: 'profile-scope',
  v2Profile: 'profile-scope',
  email: 'email',
  scopes: 'scopes',
  roles: 'app-roles',
  groups: 'groups',
  wids: 'directory-roles',
  optional: 'optional',
  v1Optional: 'optional',
  mapping: 'unknown',
  customerAttribute: 'unknown',
};

/** Directory extensions are named `extension_<client ID without dashes>_<name>`, or `extn.<name>` in the token. */
const EXTENSION = /^(?:extension_|extn\.)/u;

export function changeOfClaim(claim: string): ClaimChange {
  const setting = settingOfClaim(claim);
  if (setting !== null) return CHANGES[setting];
  return EXTENSION.test(claim) ? 'optional' : 'unknown';
}
