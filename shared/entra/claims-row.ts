import { menuPath, pageName } from './admin-center.ts';
/** A claim as the dictionary has it. */
export type ClaimRow = {
  readonly name: string;
  readonly meaning: string;
  readonly setting: ClaimSetting;
  /** When it is there; absent when it always is. */
  readonly condition?: string;
  /** The page that documents it, where it is not Microsoft's references of ID, access and optional claims. */
  readonly source?: string;
};

const OPTIONAL = (name: string): string =>
  `${pageName('token-configuration')} → Add optional claim → ${name}`;
const VERSION = `${menuPath('manifest', 'the API')}: requestedAccessTokenVersion`;

/** What makes Entra write a claim (learn.microsoft.com/entra/identity-platform/optional-claims-reference). */
const SETTINGS = {
  always: () => 'Entra itself; there is no setting.',
  audience: () => 'The client ID for ID tokens; the API named by the scopes for access tokens.',
  version: () => `${VERSION} null or 1 for v1, 2 for v2. ID tokens follow the endpoint.`,
  lifetime: () =>
    'A token lifetime policy on the service principal (10 minutes to 1 day); else Entra chooses.',
  nonce: () => 'The parameter nonce of the sign-in request.',
  hybrid: () => 'A response_type that brings the ID token with the redirect, such as “code id_token”.',
  v1: () => `${VERSION} null or 1.`,
  v2: () => `${VERSION} 2.`,
  v2Profile: (name: string) => `The scope profile in v2; in v1 ${OPTIONAL(name)}.`,
  v1Optional: (name: string) => `Entra itself in v1; in v2 ${OPTIONAL(name)}.`,
  optional: (name: string) => `${OPTIONAL(name)}. For access tokens on the API’s registration.`,
  profile: () => 'The scope profile in the sign-in request.',
  email: (name: string) => `The scope email, or ${OPTIONAL(name)}; and Email in the user’s properties.`,
  guests: () => 'Entra itself, for accounts from elsewhere.',
  scopes: () => 'The scopes of the request, API permissions, and consent to them.',
  roles: () =>
    `App roles, assigned in ${menuPath('users-and-groups')}; for apps ${pageName('api-permissions')} → Application permissions.`,
  groups: () => `${pageName('token-configuration')} → Add groups claim (groupMembershipClaims).`,
  wids: () => `${pageName('manifest')}: groupMembershipClaims All or DirectoryRole.`,
  mapping: () => `${menuPath('saml-claims')}, or a claims mapping policy.`,
  microsoft: () => 'Entra itself, mostly for Microsoft’s own APIs.',
  pop: () => 'The client, by asking for a token bound to its key.',
  b2c: () => 'Azure AD B2C itself: the token compatibility settings of the policy.',
  customerAttribute: () =>
    `In Azure AD B2C the application claims of the user flow, or an output claim of the custom policy; elsewhere ${menuPath('saml-claims')}, or a claims mapping policy.`,
  undocumented: () => 'Entra itself; Microsoft does not say when, and there is no known setting.',
  managedIdentity: () => 'Entra itself, for managed identities.',
} as const satisfies Readonly<Record<string, (name: string) => string>>;

export type ClaimSetting = keyof typeof SETTINGS;

export const describeSetting = (name: string, setting: ClaimSetting): string => SETTINGS[setting](name);
