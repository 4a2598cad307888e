import { menuPath } from '../entra/admin-center.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { assertNever } from '../result.ts';
import { classifyAccessToken } from '../token/classify.ts';
import { readClaim } from '../token/read-claim.ts';
import { changeForClaim, groupClaims, manifestOf, tokenVersion } from './claim-change.ts';
import { quote } from './describe.ts';
import type { Expectation, GroupsForm, TokenName } from '../profile/expectation.ts';

/** What would make a missed expectation be met: the change of the manifest, where one does it. */
export function changeFor(expectation: Expectation, evidence: Evidence): string {
  if (expectation.kind !== 'scope' && isMicrosoftsOwn(expectation.token, evidence)) {
    return 'The access token is for an API of Microsoft, and no manifest changes it: ask for a scope of your own API, or expect it of the ID token.';
  }
  switch (expectation.kind) {
    case 'claim':
      return changeForClaim(expectation, isThere(expectation.token, expectation.claim, evidence));
    case 'role':
      return `Define ${quote(expectation.role)} as “value” under “appRoles” in ${manifestOf(expectation.token)}, and assign the user to it under ${menuPath('users-and-groups')}.`;
    case 'groups':
      return changeForGroups(expectation.form, expectation.token);
    case 'version':
      return changeForVersion(expectation.token, expectation.version);
    case 'audience':
      return expectation.token === 'id'
        ? 'An ID token is for the client that asked: put that client ID into the profile.'
        : `Ask for a scope of that API (it has to be under “identifierUris” in its manifest); with ${tokenVersion(2)} the audience is the API’s client ID, with null the address that was asked for.`;
    case 'scope':
      return `Add it to the scopes of the profile, list it under “requiredResourceAccess” in the app’s manifest, and consent to it.`;
    case 'lifetime':
      return 'No manifest changes it: a token lifetime policy (10 minutes to 1 day, licence P1) is assigned to the app that the token is for.';
    default:
      return assertNever(expectation);
  }
}

function isMicrosoftsOwn(token: TokenName, { accessToken }: Evidence): boolean {
  if (token === 'id' || accessToken.status !== 'observed') return false;
  const { kind } = classifyAccessToken(accessToken.value);
  return kind === 'graph' || kind === 'other-microsoft-api';
}

function isThere(token: TokenName, claim: string, { idToken, accessToken }: Evidence): boolean {
  const seen = token === 'id' ? idToken : accessToken;
  return seen.status === 'observed' && readClaim(seen.value, claim) !== undefined;
}

function changeForGroups(form: GroupsForm, token: TokenName): string {
  const manifest = manifestOf(token);
  switch (form) {
    case 'ids':
      return `Set in ${manifest}: ${groupClaims('SecurityGroup')}; when the groups are too many, ${groupClaims('ApplicationGroup')} and assign those that the app needs.`;
    case 'names': {
      const place = token === 'id' ? 'idToken' : 'accessToken';
      return `Set in ${manifest}: ${groupClaims('ApplicationGroup')} and "optionalClaims": {"${place}":[{"name":"groups","additionalProperties":["cloud_displayname"]}]} (groups from on premises: "sam_account_name").`;
    }
    case 'overage':
      return `Set in ${manifest}: ${groupClaims('SecurityGroup')}, and sign in with a user of more than 200 groups.`;
    case 'none':
      return `Set in ${manifest}: ${groupClaims('None')}`;
    default:
      return assertNever(form);
  }
}

/** The API's registration decides the version of access tokens, the endpoint that of ID tokens; AuthLoupe uses v2.0. */
function changeForVersion(token: TokenName, version: '1.0' | '2.0'): string {
  if (token === 'id') {
    return 'The endpoint that is asked decides the version of ID tokens: /oauth2/v2.0/authorize gives 2.0, /oauth2/authorize gives 1.0.';
  }
  return `Set in ${manifestOf(token)}: ${tokenVersion(version === '2.0' ? 2 : null)}`;
}
