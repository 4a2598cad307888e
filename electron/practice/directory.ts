/**
 * What Entra would look up to answer a request. Apps carry the field names of the Microsoft Graph application
 * resource, and everything the endpoints decide follows from these fields: a misconfiguration is a change of this
 * data, never a branch in an endpoint.
 */
export type Directory = {
  readonly tenants: readonly Tenant[];
  readonly apps: readonly App[];
  readonly users: readonly User[];
  /** Whether the permissions page comes back although the user has accepted it before. */
  readonly userConsent: 'remembered' | 'asked-each-time';
};

export type Tenant = {
  readonly id: string;
  /** The verified domain. */
  readonly domain: string;
  readonly name: string;
};

export type App = {
  readonly displayName: string;
  readonly appId: string;
  /** The tenant that the app is registered in. */
  readonly tenantId: string;
  readonly signInAudience: 'AzureADMyOrg' | 'AzureADMultipleOrgs';
  readonly web: { readonly redirectUris: readonly string[] };
  readonly spa: { readonly redirectUris: readonly string[] };
  readonly publicClient: { readonly redirectUris: readonly string[] };
  readonly isFallbackPublicClient: boolean;
  readonly passwordCredentials: readonly PasswordCredential[];
  readonly optionalClaims: { readonly idToken: readonly { readonly name: string }[] };
  readonly identifierUris: readonly string[];
  readonly api: {
    /** `null` and 1 both mean v1.0 tokens. */
    readonly requestedAccessTokenVersion: 1 | 2 | null;
    readonly oauth2PermissionScopes: readonly PermissionScope[];
  };
  /** Owned by Microsoft in reality: present in every tenant, and its tokens are for itself alone to validate. */
  readonly isFirstParty: boolean;
  /** Not part of a registration: what the sample app has in its own settings as client secret. */
  readonly configuredSecret: string | null;
};

export type PasswordCredential = {
  /** The Secret ID of the admin center. */
  readonly keyId: string;
  readonly hint: string;
  readonly endDateTime: string;
  readonly secretText: string;
};

export type PermissionScope = {
  readonly value: string;
  /** One phrase for the permissions page. */
  readonly description: string;
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
  readonly about: string;
};

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** By GUID or verified domain, as in the path of every endpoint. */
export function findTenant(directory: Directory, name: string): Tenant | null {
  return directory.tenants.find(({ id, domain }) => isSame(id, name) || isSame(domain, name)) ?? null;
}

/** The app as this tenant sees it; `null` as tenant stands for `common` and `organizations`. */
export function findApp(directory: Directory, tenant: Tenant | null, clientId: string): App | null {
  const app = directory.apps.find(({ appId }) => isSame(appId, clientId));
  if (app === undefined || app.isFirstParty) return null;
  const isVisible =
    tenant === null || app.tenantId === tenant.id || app.signInAudience === 'AzureADMultipleOrgs';
  return isVisible ? app : null;
}

export function findUser(directory: Directory, tenant: Tenant | null, username: string): User | null {
  const isHere = (user: User): boolean => tenant === null || user.tenantId === tenant.id;
  return directory.users.find((user) => isHere(user) && isSame(user.username, username.trim())) ?? null;
}

export function userById(directory: Directory, objectId: string): User | null {
  return directory.users.find((user) => user.objectId === objectId) ?? null;
}
