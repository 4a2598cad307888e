import type {
  App,
  AppRole,
  ConditionalAccessPolicy,
  KeyCredential,
  PermissionScope,
  RequiredResourceAccess,
  Tenant,
  User,
} from './directory.ts';
import { namedGuid } from './random.ts';

/** Constructors that know the defaults of a new registration, so that data says only what is special. */

type AppData = Pick<App, 'displayName' | 'appId' | 'tenantId'> &
  Partial<Omit<App, 'web' | 'api' | 'optionalClaims'>> & {
    readonly web?: Partial<App['web']>;
    readonly api?: Partial<App['api']>;
    readonly optionalClaims?: Partial<App['optionalClaims']>;
  };

const NEW_APP = {
  signInAudience: 'AzureADMyOrg',
  spa: { redirectUris: [] },
  publicClient: { redirectUris: [] },
  isFallbackPublicClient: false,
  passwordCredentials: [],
  keyCredentials: [],
  federatedIdentityCredentials: [],
  groupMembershipClaims: null,
  appRoles: [],
  requiredResourceAccess: [],
  identifierUris: [],
  accountEnabled: true,
  appRoleAssignmentRequired: false,
  appRoleAssignedTo: [],
  installedIn: [],
  hasOwnSigningKey: false,
  isFirstParty: false,
  configuredSecret: null,
  configuredCertificate: null,
  sharesScenariosOf: [],
} as const satisfies Partial<App>;

export const defineApp = (data: AppData): App => ({
  ...NEW_APP,
  ...data,
  web: {
    redirectUris: [],
    logoutUrl: null,
    implicitGrantSettings: { enableIdTokenIssuance: false, enableAccessTokenIssuance: false },
    ...data.web,
  },
  api: {
    requestedAccessTokenVersion: null,
    oauth2PermissionScopes: [],
    preAuthorizedApplications: [],
    ...data.api,
  },
  optionalClaims: { idToken: [], accessToken: [], ...data.optionalClaims },
});

export const defineTenant = (data: Pick<Tenant, 'id' | 'domain' | 'name'> & Partial<Tenant>): Tenant => ({
  userConsentPolicy: 'allowed',
  conditionalAccess: [],
  showsStaySignedIn: false,
  ...data,
});

/** For all users and all apps, at both endpoints. */
export const definePolicy = (
  data: Pick<ConditionalAccessPolicy, 'displayName' | 'grantControl'> & Partial<ConditionalAccessPolicy>,
): ConditionalAccessPolicy => ({ users: 'all', apps: 'all', appliesAt: ['authorize', 'token'], ...data });

type UserData = Pick<
  User,
  | 'tenantId'
  | 'objectId'
  | 'displayName'
  | 'givenName'
  | 'surname'
  | 'username'
  | 'password'
  | 'mail'
  | 'about'
> &
  Partial<User>;

export const defineUser = (data: UserData): User => ({
  userPrincipalName: data.username,
  home: null,
  accountEnabled: true,
  isPasswordExpired: false,
  isLocked: false,
  isMfaRegistered: true,
  isMfaEnforced: false,
  groups: [],
  directoryRoles: [],
  ...data,
});

/** A scope that users may consent to; its id follows from its value. */
export const defineScope = (
  value: string,
  description: string,
  type: PermissionScope['type'] = 'User',
): PermissionScope => ({ id: namedGuid(`scope ${value}`), value, description, type });

export const defineAppRole = (
  value: string,
  displayName: string,
  allowedMemberTypes: AppRole['allowedMemberTypes'],
): AppRole => ({ id: namedGuid(`role ${value}`), value, displayName, allowedMemberTypes });

/** The entry of API permissions for these scopes and application roles of a resource. */
export const requires = (resource: App, ...values: readonly string[]): RequiredResourceAccess => ({
  resourceAppId: resource.appId,
  resourceAccess: [
    ...resource.api.oauth2PermissionScopes
      .filter(({ value }) => values.includes(value))
      .map(({ id }) => ({ id, type: 'Scope' as const })),
    ...resource.appRoles
      .filter(({ value }) => values.includes(value))
      .map(({ id }) => ({ id, type: 'Role' as const })),
  ],
});

/** A certificate as uploaded under Certificates & secrets. */
export const defineKeyCredential = (certificatePem: string, endDateTime: Date): KeyCredential => {
  const key = certificatePem.replace(/-----[A-Z ]+-----/gu, '').replace(/\s/gu, '');
  return { keyId: namedGuid(`key ${key}`), endDateTime: endDateTime.toISOString(), key };
};
