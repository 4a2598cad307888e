import type { App, ConditionalAccessPolicy, User } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import type { OutageError } from '../faults.ts';
import { namedGuid } from '../random.ts';
import { ofApp, ofPolicy, ofUser } from './because.ts';
import { longTime } from './token-errors.ts';

/** What an account or a policy refuses, although the request is right. */

export const accountNotInTenant = (user: User, tenantName: string, app: App): EntraError => ({
  code: 50020,
  error: 'invalid_grant',
  text: `User account '${user.username}' from identity provider 'https://sts.windows.net/${user.tenantId}/' does not exist in tenant '${tenantName}' and cannot access the application '${app.appId}'(${app.displayName}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with another account.`,
  because: `${user.username} is neither a member nor a guest of ${tenantName}`,
});

/** The same, as a silent request hears it. */
export const accountOfAnotherTenant = (user: User, tenantName: string): EntraError => ({
  code: 16000,
  error: 'interaction_required',
  text: `User account '${user.username}' from another identity provider does not exist in tenant '${tenantName}'. Either choose another account, or have this one invited.`,
  because: `the browser knows ${user.username} alone, who does not belong to ${tenantName}`,
});

/** A silent request without a hint, in a browser with several accounts. */
export const severalAccounts = (): EntraError => ({
  code: 16000,
  error: 'interaction_required',
  text: 'Either multiple user identities are available for the current request or selected account is not supported for the scenario.',
  because: 'prompt=none without a login_hint, and the browser knows several accounts',
});

export const userNotAssigned = (user: User, app: App): EntraError => ({
  code: 50105,
  error: 'interaction_required',
  text: `Your administrator has configured the application ${app.displayName} ('${app.appId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${user.username}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
  because: `${ofApp(app, 'appRoleAssignmentRequired', 'is true')}, and appRoleAssignedTo names neither ${user.username} nor a group of theirs`,
});

const becauseOfMfa = (user: User, policy: ConditionalAccessPolicy | null): string =>
  policy === null ? ofUser(user, 'isMfaEnforced', 'is true') : ofPolicy(policy);

const claimsOf = (policy: ConditionalAccessPolicy): string =>
  JSON.stringify({
    access_token: { capolids: { essential: true, values: [namedGuid(`policy ${policy.displayName}`)] } },
  });

/** `policy` is `null` when the account itself demands the second factor. */
export const mfaRequired = (
  user: User,
  resource: string,
  policy: ConditionalAccessPolicy | null,
): EntraError => ({
  code: 50076,
  because: becauseOfMfa(user, policy),
  error: 'interaction_required',
  suberror: 'basic_action',
  text: `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${resource}'.`,
  ...(policy === null ? {} : { claims: claimsOf(policy) }),
});

export const mfaSetUpRequired = (
  user: User,
  resource: string,
  policy: ConditionalAccessPolicy | null,
): EntraError => ({
  code: 50079,
  because: `${becauseOfMfa(user, policy)}; ${ofUser(user, 'isMfaRegistered', 'is false')}`,
  error: 'interaction_required',
  suberror: 'basic_action',
  text: `Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '${resource}'.`,
  ...(policy === null ? {} : { claims: claimsOf(policy) }),
});

/** `access_denied` where the user is there to see it. */
export const blockedByPolicy = (policy: ConditionalAccessPolicy): EntraError => ({
  code: 53003,
  error: 'access_denied',
  suberror: 'message_only',
  text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  because: ofPolicy(policy),
  claims: claimsOf(policy),
});

export const deviceNotCompliant = (policy: ConditionalAccessPolicy): EntraError => ({
  code: 53000,
  error: 'interaction_required',
  suberror: 'additional_action',
  text: 'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.',
  because: ofPolicy(policy),
  claims: claimsOf(policy),
});

export const adminConsentRequired = (app: App): EntraError => ({
  code: 90094,
  error: 'access_denied',
  text: `Admin consent is required for the permissions requested by this application: an administrator of the organization has to set up what '${app.displayName}' asks for before it can be used.`,
  because: `users of the tenant may not consent to all that ${app.displayName} asks for (userConsentPolicy, or a permission of type Admin)`,
});

export const accountDisabled = (user: User): EntraError => ({
  code: 50057,
  error: 'invalid_grant',
  text: 'The user account is disabled.',
  because: ofUser(user, 'accountEnabled', 'is false'),
});

export const accountLocked = (): EntraError => ({
  code: 50053,
  error: 'invalid_grant',
  text: "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
  because: 'isLocked of the user is true',
});

export const passwordExpired = (): EntraError => ({
  code: 50055,
  error: 'invalid_grant',
  suberror: 'user_password_expired',
  text: 'The password is expired.',
  because: 'isPasswordExpired of the user is true',
});

export const appDisabled = (app: App): EntraError => ({
  code: 7000112,
  error: 'unauthorized_client',
  text: `Application '${app.appId}'(${app.displayName}) is disabled.`,
  because: ofApp(app, 'accountEnabled', 'is false'),
});

export const serviceUnavailable = (): OutageError => ({
  code: 90033,
  error: 'temporarily_unavailable',
  text: 'A transient error has occurred. Please try again.',
});

/** Personal accounts and work accounts have apps of their own. */
export const personalAccountsOnly = (app: App): EntraError => ({
  code: 9002331,
  error: 'invalid_request',
  text: `Application '${app.appId}'(${app.displayName}) is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.`,
  because: ofApp(app, 'signInAudience', 'is PersonalMicrosoftAccount'),
});

export const workAccountsOnly = (app: App): EntraError => ({
  code: 9002332,
  error: 'invalid_request',
  text: `Application '${app.appId}'(${app.displayName}) is configured for use by Microsoft Entra users only. Please do not use the /consumers endpoint to serve this request.`,
  because: ofApp(app, 'signInAudience', `is ${app.signInAudience}`),
});

/** `validFrom` is `null` where all refresh tokens are refused, whenever they were issued. */
export const sessionRevoked = (issuedAt: Date, validFrom: Date | null, now: Date): EntraError => ({
  code: 50173,
  error: 'invalid_grant',
  suberror: 'bad_token',
  text: `The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '${longTime(issuedAt)}' and the TokensValidFrom date (before which tokens are not valid) for this user is '${longTime(validFrom ?? now)}'.`,
  because:
    validFrom === null
      ? 'all refresh tokens are revoked'
      : 'the tokens of the user were revoked after this one was issued',
});

const OF_POLICIES: readonly number[] = [50076, 50079, 53000, 53003];

/**
 * What a policy refuses, as the token endpoint says it. Public captures of v2.0 have `invalid_grant` with a suberror for
 * a missing second factor and for a block (53003 with `message_only`), those of v1.0 `interaction_required`.
 */
export const inTokenWords = (error: EntraError, isVersion2: boolean): EntraError =>
  OF_POLICIES.includes(error.code)
    ? { ...error, error: isVersion2 ? 'invalid_grant' : 'interaction_required' }
    : error;
