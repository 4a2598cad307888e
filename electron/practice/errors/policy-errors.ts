import type { App, ConditionalAccessPolicy, Tenant, User } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { namedGuid } from '../random.ts';

/** What an account or a policy refuses, although the request is right. */

export const accountNotInTenant = (user: User, tenantName: string, app: App): EntraError => ({
  code: 50020,
  error: 'invalid_grant',
  text: `User account '${user.username}' from identity provider 'https://sts.windows.net/${user.tenantId}/' does not exist in tenant '${tenantName}' and cannot access the application '${app.appId}' (${app.displayName}) in that tenant. The account has to be added as an external user first.`,
});

/** The same, as a silent request hears it. */
export const accountOfAnotherTenant = (user: User, tenantName: string): EntraError => ({
  code: 16000,
  error: 'interaction_required',
  text: `User account '${user.username}' from another identity provider does not exist in tenant '${tenantName}'. Either choose another account, or have this one invited.`,
});

export const userNotAssigned = (user: User, app: App): EntraError => ({
  code: 50105,
  error: 'interaction_required',
  text: `The signed in user '${user.username}' is not assigned to a role for the application '${app.appId}' (${app.displayName}). The application is open to assigned users only.`,
});

const claimsOf = (policy: ConditionalAccessPolicy): string =>
  JSON.stringify({
    access_token: { capolids: { essential: true, values: [namedGuid(`policy ${policy.displayName}`)] } },
  });

/** `policy` is `null` when the account itself demands the second factor. */
export const mfaRequired = (resource: string, policy: ConditionalAccessPolicy | null): EntraError => ({
  code: 50076,
  error: 'interaction_required',
  suberror: 'basic_action',
  text: `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${resource}'.`,
  ...(policy === null ? {} : { claims: claimsOf(policy) }),
});

export const mfaSetUpRequired = (resource: string, policy: ConditionalAccessPolicy | null): EntraError => ({
  code: 50079,
  error: 'interaction_required',
  suberror: 'basic_action',
  text: `Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '${resource}'.`,
  ...(policy === null ? {} : { claims: claimsOf(policy) }),
});

/** `access_denied` where the user is there to see it; {@link inTokenWords} for the token endpoint. */
export const blockedByPolicy = (policy: ConditionalAccessPolicy): EntraError => ({
  code: 53003,
  error: 'access_denied',
  suberror: 'message_only',
  text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  claims: claimsOf(policy),
});

export const deviceNotCompliant = (policy: ConditionalAccessPolicy): EntraError => ({
  code: 53000,
  error: 'interaction_required',
  suberror: 'additional_action',
  text: 'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not.',
  claims: claimsOf(policy),
});

export const adminConsentRequired = (app: App): EntraError => ({
  code: 90094,
  error: 'access_denied',
  text: `An administrator of the organization must set up the permissions that '${app.displayName}' asks for before it can be used.`,
});

export const accountDisabled = (user: User): EntraError => ({
  code: 50057,
  error: 'invalid_grant',
  text: `The user account '${user.username}' is disabled.`,
});

export const accountLocked = (): EntraError => ({
  code: 50053,
  error: 'invalid_grant',
  text: 'The account is locked, because there were too many attempts to sign in with an incorrect user ID or password.',
});

export const passwordExpired = (): EntraError => ({
  code: 50055,
  error: 'invalid_grant',
  suberror: 'user_password_expired',
  text: 'The password is expired. It has to be changed before the user can sign in.',
});

export const appDisabled = (app: App): EntraError => ({
  code: 7000112,
  error: 'unauthorized_client',
  text: `Application '${app.appId}' (${app.displayName}) is disabled.`,
});

export const serviceUnavailable = (): EntraError => ({
  code: 90033,
  error: 'temporarily_unavailable',
  text: 'A transient error has occurred. Please try again.',
});

/** Personal accounts and work accounts have apps of their own. */
export const personalAccountsOnly = (app: App): EntraError => ({
  code: 9002331,
  error: 'invalid_request',
  text: `Application '${app.appId}' (${app.displayName}) is configured for use by Microsoft Account users only. Use the /consumers endpoint to serve this request.`,
});

export const workAccountsOnly = (app: App): EntraError => ({
  code: 9002332,
  error: 'invalid_request',
  text: `Application '${app.appId}' (${app.displayName}) is configured for use by Microsoft Entra users only. Do not use the /consumers endpoint to serve this request.`,
});

export const sessionRevoked = (tenant: Tenant | null): EntraError => ({
  code: 50173,
  error: 'invalid_grant',
  suberror: 'bad_token',
  text: `The provided grant has been revoked, and a fresh sign-in is needed${tenant === null ? '' : ` at '${tenant.name}'`}. The user might have changed or reset their password.`,
});

/** The token endpoint names the refusal of a policy by the grant that it refuses. */
export const inTokenWords = (error: EntraError): EntraError =>
  error.error === 'access_denied' ? { ...error, error: 'invalid_grant' } : error;
