import type { Faults } from './faults.ts';

/**
 * What Entra would look up to answer a request. Apps, service principals and grants carry the field names of Microsoft
 * Graph, and everything the endpoints decide follows from these fields: a misconfiguration is a change of this data,
 * never a branch in an endpoint.
 */
export type Directory = {
  readonly tenants: readonly Tenant[];
  readonly apps: readonly App[];
  readonly users: readonly User[];
  /** Consent that was given before the tenant started; what users accept while it runs is added to it. */
  readonly oauth2PermissionGrants: readonly PermissionGrant[];
  /** Whether the permissions page comes back although the user has accepted it before. */
  readonly userConsent: 'remembered' | 'asked-each-time';
  /** Object ids of users that every browser is signed in as from its first request on. */
  readonly signedIn: readonly string[];
  /** What goes wrong beside the registration: outages, proxies, clocks, keys. */
  readonly faults: Faults;
};

/** Microsoft's tenant of personal accounts, the same in every cloud. */
export const CONSUMERS_TENANT_ID = '9188040d-6c67-4c5b-b112-36a304b66dad';

export type Tenant = {
  readonly id: string;
  /** The verified domain. */
  readonly domain: string;
  readonly name: string;
  /** Whether users may consent for themselves, or only administrators for everybody. */
  readonly userConsentPolicy: 'allowed' | 'admins-only';
  readonly conditionalAccess: readonly ConditionalAccessPolicy[];
  /** “Show keep user signed in”: whether “Stay signed in?” follows the password. */
  readonly showsStaySignedIn: boolean;
};

/** A Conditional Access policy that is switched on. It applies where users and apps both match. */
export type ConditionalAccessPolicy = {
  readonly displayName: string;
  /** Object ids of users. */
  readonly users: 'all' | readonly string[];
  /** App ids of clients or of the resources that they want a token for. */
  readonly apps: 'all' | readonly string[];
  readonly grantControl: 'block' | 'mfa' | 'compliant-device';
  /** Where it is asked: a policy that is `token` only was switched on after the page, or is for a resource of the token request. */
  readonly appliesAt: readonly ('authorize' | 'token')[];
};

export type SignInAudience =
  'AzureADMyOrg' | 'AzureADMultipleOrgs' | 'AzureADandPersonalMicrosoftAccount' | 'PersonalMicrosoftAccount';

export type App = {
  readonly displayName: string;
  readonly appId: string;
  /** The tenant that the app is registered in. */
  readonly tenantId: string;
  readonly signInAudience: SignInAudience;
  readonly web: {
    readonly redirectUris: readonly string[];
    /** OpenID Connect Front-Channel Logout 1.0: loaded in the browser when its user signs out; `null`: not told. */
    readonly logoutUrl: string | null;
    readonly implicitGrantSettings: {
      readonly enableIdTokenIssuance: boolean;
      readonly enableAccessTokenIssuance: boolean;
    };
  };
  readonly spa: { readonly redirectUris: readonly string[] };
  readonly publicClient: { readonly redirectUris: readonly string[] };
  readonly isFallbackPublicClient: boolean;
  readonly passwordCredentials: readonly PasswordCredential[];
  readonly keyCredentials: readonly KeyCredential[];
  /** Tokens of other issuers that the app may present instead of a secret (workload identity federation). */
  readonly federatedIdentityCredentials: readonly FederatedIdentityCredential[];
  readonly optionalClaims: {
    readonly idToken: readonly OptionalClaim[];
    readonly accessToken: readonly OptionalClaim[];
  };
  readonly groupMembershipClaims:
    'None' | 'SecurityGroup' | 'ApplicationGroup' | 'DirectoryRole' | 'All' | null;
  readonly appRoles: readonly AppRole[];
  readonly requiredResourceAccess: readonly RequiredResourceAccess[];
  readonly identifierUris: readonly string[];
  readonly api: {
    /** `null` and 1 both mean v1.0 tokens. */
    readonly requestedAccessTokenVersion: 1 | 2 | null;
    readonly oauth2PermissionScopes: readonly PermissionScope[];
    /** App ids of clients that need no consent for any of the scopes. */
    readonly preAuthorizedApplications: readonly string[];
  };
  /** Of the service principal: switched off, nobody can sign in to the app (7000112) or get a token for it (500014). */
  readonly accountEnabled: boolean;
  readonly appRoleAssignmentRequired: boolean;
  /** Who is assigned to the app, with which role. */
  readonly appRoleAssignedTo: readonly AppRoleAssignment[];
  /** Ids of the tenants, beside its own, that have a service principal of it. */
  readonly installedIn: readonly string[];
  /** Claims mapping gives an app a signing key of its own, published only to who asks with `?appid=`. */
  readonly hasOwnSigningKey: boolean;
  /** Owned by Microsoft in reality: present in every tenant, and its tokens are for itself alone to validate. */
  readonly isFirstParty: boolean;
  /** Not part of a registration: what the sample app has in its own settings as client secret. */
  readonly configuredSecret: string | null;
  /** The same for a certificate. */
  readonly configuredCertificate: CertifiedKey | null;
  /** Not part of a registration: client IDs of sample apps whose scenarios this app, brought along by the user, shares. */
  readonly sharesScenariosOf: readonly string[];
};

/** PEM. */
export type CertifiedKey = { readonly key: string; readonly cert: string };

export type PasswordCredential = {
  /** The Secret ID of the admin center. */
  readonly keyId: string;
  readonly hint: string;
  readonly endDateTime: string;
  readonly secretText: string;
};

export type KeyCredential = {
  readonly keyId: string;
  readonly endDateTime: string;
  /** The certificate's DER, base64. */
  readonly key: string;
};

/** All three values are compared letter by letter. */
export type FederatedIdentityCredential = {
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
  /** Exactly one. */
  readonly audiences: readonly string[];
};

export type OptionalClaim = { readonly name: string; readonly additionalProperties?: readonly string[] };

export type AppRole = {
  readonly id: string;
  readonly value: string;
  readonly displayName: string;
  /** `Application` roles are the app permissions of a daemon. */
  readonly allowedMemberTypes: readonly ('User' | 'Application')[];
};

export type AppRoleAssignment = {
  /** Object id of a user or a group, or the app id of a client. */
  readonly principalId: string;
  /** `null`: default access, no role. */
  readonly appRoleId: string | null;
};

export type RequiredResourceAccess = {
  readonly resourceAppId: string;
  readonly resourceAccess: readonly { readonly id: string; readonly type: 'Scope' | 'Role' }[];
};

export type PermissionScope = {
  readonly id: string;
  readonly value: string;
  /** One phrase for the permissions page. */
  readonly description: string;
  /** Who may consent to it: users for themselves, or administrators only. */
  readonly type: 'User' | 'Admin';
};

export type PermissionGrant = {
  readonly tenantId: string;
  /** App ids, where Graph has the ids of service principals. */
  readonly clientId: string;
  readonly resourceId: string;
  /** Object id of the user; `null` when an administrator consented for all. */
  readonly principalId: string | null;
  /** Values, separated by spaces. OpenID Connect's own are granted by any grant on Microsoft Graph that names them. */
  readonly scope: string;
};

export type User = {
  readonly tenantId: string;
  readonly objectId: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  /** What is typed on the sign-in page; for a guest the address at home. */
  readonly username: string;
  readonly userPrincipalName: string;
  readonly password: string;
  readonly mail: string | null;
  /** For a guest: the account in the home tenant. */
  readonly home: { readonly tenantId: string; readonly objectId: string } | null;
  readonly accountEnabled: boolean;
  readonly isPasswordExpired: boolean;
  /** By smart lockout, after too many wrong passwords. */
  readonly isLocked: boolean;
  /** Whether there is a second factor to ask for; without one the user has to set one up. */
  readonly isMfaRegistered: boolean;
  /** Per-user MFA, whatever Conditional Access says. */
  readonly isMfaEnforced: boolean;
  /** Object ids of security groups, nested ones included. */
  readonly groups: readonly string[];
  /** Template ids of directory roles. */
  readonly directoryRoles: readonly string[];
  readonly about: string;
};

/** Template id of the directory role that may consent for everybody. */
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const isAdministrator = ({ directoryRoles }: User): boolean =>
  directoryRoles.includes(GLOBAL_ADMINISTRATOR);

/** By GUID or verified domain, as in the path of every endpoint. */
export function findTenant(directory: Directory, name: string): Tenant | null {
  return directory.tenants.find(({ id, domain }) => isSame(id, name) || isSame(domain, name)) ?? null;
}

/** The app as this tenant sees it; `null` as tenant stands for `common` and `organizations`. */
export function findApp(directory: Directory, tenant: Tenant | null, clientId: string): App | null {
  const app = directory.apps.find(({ appId }) => isSame(appId, clientId));
  if (app === undefined || (app.isFirstParty && !isClient(app))) return null;
  const isVisible = tenant === null || app.tenantId === tenant.id || app.signInAudience !== 'AzureADMyOrg';
  return isVisible ? app : null;
}

/** Whether it signs users in: Microsoft's APIs are resources alone. */
const isClient = ({ web, spa, publicClient }: App): boolean =>
  [web, spa, publicClient].some(({ redirectUris }) => redirectUris.length > 0);

export function userById(directory: Directory, objectId: string): User | null {
  return directory.users.find((user) => user.objectId === objectId) ?? null;
}
