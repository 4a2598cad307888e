import { menuPath } from '../entra/admin-center.ts';
import { assertNever } from '../result.ts';
import { changeOfClaim, type ClaimChange } from './claim-settings.ts';
import { quote, TOKEN_LABELS } from './describe.ts';
import type { ClaimExpectation, TokenName } from '../profile/expectation.ts';

/** What adds a claim, takes it away, or gives it another value. */
export function changeForClaim(expectation: ClaimExpectation, isThere: boolean): string {
  const { claim, token, test } = expectation;
  if (test === 'absent') return takeAway(claim, token);
  return isThere ? otherValue(claim) : add(claim, token);
}

/** Optional claims of an access token are those of the API that it is for. */
export const manifestOf = (token: TokenName): string =>
  token === 'id' ? 'the app’s manifest' : 'the manifest of the API that the token is for';

function optionalClaim(claim: string, token: TokenName): string {
  const entry = { optionalClaims: { [token === 'id' ? 'idToken' : 'accessToken']: [{ name: claim }] } };
  return JSON.stringify(entry).slice(1, -1);
}

function add(claim: string, token: TokenName): string {
  const setting: ClaimChange = changeOfClaim(claim);
  const listed = `Add to ${manifestOf(token)}: ${optionalClaim(claim, token)}`;
  switch (setting) {
    case 'always':
      return `Entra writes ${quote(claim)} by itself, if not into tokens of every version: look at the version of the ${TOKEN_LABELS[token]} and at the scopes.`;
    case 'profile-scope':
      return `Ask for the scopes “openid profile”, or add to ${manifestOf(token)}: ${optionalClaim(claim, token)}`;
    case 'email':
      return `${listed} or ask for the scope “email”; and the user needs a mail address in the directory.`;
    case 'groups':
      return `Set in ${manifestOf(token)}: ${groupClaims('SecurityGroup')}`;
    case 'directory-roles':
      return `Set in ${manifestOf(token)}: ${groupClaims('DirectoryRole')}`;
    case 'app-roles':
      return `Define the role under “appRoles” in ${manifestOf(token)}, and assign the user to it under ${menuPath('users-and-groups')}.`;
    case 'scopes':
      return 'Ask for a scope of the API: scp stands in access tokens of users alone.';
    case 'token-version':
      return `Only tokens of version 1 have it: ${tokenVersion(null)} in the API’s manifest, or look for its successor.`;
    case 'request':
      return `The request has to send it; ${quote(claim)} stands in ID tokens alone.`;
    case 'optional':
      return `${listed}, and look whether the user has a value for it.`;
    case 'unknown':
      return `Entra has no optional claim ${quote(claim)}: map it with a claims-mapping policy under ${menuPath('saml-claims')}, and set ${ACCEPT_MAPPED} in ${manifestOf(token)}.`;
    default:
      return assertNever(setting);
  }
}

function takeAway(claim: string, token: TokenName): string {
  switch (changeOfClaim(claim)) {
    case 'groups':
    case 'directory-roles':
      return `Set in ${manifestOf(token)}: ${groupClaims('None')}`;
    case 'profile-scope':
      return 'Do not ask for the scope “profile”.';
    case 'email':
      return `Do not ask for the scope “email”, and take it from “optionalClaims” in ${manifestOf(token)}.`;
    case 'app-roles':
      return 'Take the user’s assignment away, or the role from “appRoles”.';
    case 'scopes':
    case 'always':
    case 'request':
    case 'token-version':
      return `Entra writes ${quote(claim)} by itself: let the app ignore it.`;
    case 'optional':
    case 'unknown':
      return `Take ${quote(claim)} from “optionalClaims” in ${manifestOf(token)}, or from the claims-mapping policy.`;
  }
}

function otherValue(claim: string): string {
  switch (claim) {
    case 'ver':
      return `Set ${tokenVersion(2)} (or null for version 1) in the API’s manifest.`;
    case 'aud':
      return 'Ask for a scope of the API that the app means; with version 2 the audience is the API’s client ID.';
    case 'tid':
    case 'iss':
      return 'Put the tenant that you mean into the profile: it decides who issues the token.';
    case 'azpacr':
    case 'appidacr':
      return 'The app’s credential decides it: 0 none, 1 a secret, 2 a certificate (“passwordCredentials”, “keyCredentials”).';
    case 'acct':
    case 'idp':
      return 'The account decides it: sign in with a member, or with a guest. No setting of the app changes it.';
    case 'acr':
    case 'acrs':
    case 'amr':
      return 'A Conditional Access policy decides how one signs in. No setting of the app changes it.';
    case 'roles':
      return `Assign the user to the role under ${menuPath('users-and-groups')}; the role itself stands under “appRoles” in the manifest.`;
    case 'groups':
      return 'The user’s memberships decide it; which groups are written says “groupMembershipClaims” in the manifest.';
    case 'scp':
      return 'List the permission under “requiredResourceAccess” in the app’s manifest, ask for it, and consent to it.';
    default:
      return `The value comes from the directory or the request, not from the manifest: look at the user’s entry for ${quote(claim)}.`;
  }
}

const ACCEPT_MAPPED = '"acceptMappedClaims": true';

export const groupClaims = (value: string): string => `"groupMembershipClaims": "${value}"`;

export const tokenVersion = (version: 2 | null): string =>
  `"api": { "requestedAccessTokenVersion": ${String(version)} }`;
