/** Which setting puts a claim into a token: optional-claims-reference and the claims references of Entra. */
export type ClaimSetting =
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

const names = (text: string, setting: ClaimSetting): readonly (readonly [string, ClaimSetting])[] =>
  text.split(' ').map((name) => [name, setting] as const);

const SETTINGS: ReadonlyMap<string, ClaimSetting> = new Map([
  ...names('aud iss iat nbf exp sub ver uti rh tid azp appid azpacr appidacr', 'always'),
  ...names('name oid preferred_username', 'profile-scope'),
  ...names('email', 'email'),
  ...names('groups hasgroups _claim_names _claim_sources', 'groups'),
  ...names('wids', 'directory-roles'),
  ...names('roles', 'app-roles'),
  ...names('scp', 'scopes'),
  ...names('unique_name amr acr', 'token-version'),
  ...names('nonce', 'request'),
  ...names(
    'acct acrs auth_time ctry fwd given_name family_name idtyp in_corp ipaddr login_hint nickname onprem_sid ' +
      'pwd_exp pwd_url sid signin_state tenant_ctry tenant_region_scope upn verified_primary_email ' +
      'verified_secondary_email vnet xms_cc xms_edov xms_pdl xms_pl xms_tpl ztdid onprem_sam_account_name',
    'optional',
  ),
]);

/** Directory extensions are named `extension_<client ID without dashes>_<name>`, or `extn.<name>` in the token. */
const EXTENSION = /^(?:extension_|extn\.)/u;

export function settingOfClaim(claim: string): ClaimSetting {
  return SETTINGS.get(claim) ?? (EXTENSION.test(claim) ? 'optional' : 'unknown');
}
