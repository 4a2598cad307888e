import type { RelyingParty, RelyingPartyId } from '../profile/profile.ts';

/** What was answered, by the names of {@link INPUTS}; what is not set is absent. */
export type Inputs = RelyingParty['inputs'];

/**
 * What the set-up of a product asks for besides tenant, client ID and secret. The values stand in a profile's
 * `relyingParty.inputs`, as typed: a `switch` is `true` or `false`, a `list` has its entries separated by commas, and
 * what is not set is absent.
 */
export type Input = {
  readonly name: string;
  /** As the product calls it. */
  readonly label: string;
  readonly kind: 'text' | 'switch' | 'list';
};

const text = (name: string, label: string): Input => ({ name, label, kind: 'text' });
const toggle = (name: string, label: string): Input => ({ name, label, kind: 'switch' });
const list = (name: string, label: string): Input => ({ name, label, kind: 'list' });

export const INPUTS: Readonly<Record<RelyingPartyId, readonly Input[]>> = {
  ivy: [text('baseUrl', 'Base URL'), text('accountTypes', 'Who may sign in')],
  'the-things-stack': [
    text('serverAddress', 'Server address'),
    text('providerId', 'Provider ID'),
    text('providerName', 'Provider name'),
    toggle('allowRegistrations', 'Allow registrations'),
    list('allowedEmailDomains', 'Allowed email domains'),
  ],
  authentik: [
    text('serverUrl', 'authentik address'),
    text('providerName', 'Provider name'),
    text('applicationName', 'Application name'),
    text('slug', 'Slug'),
    text('userDeletionAction', 'User deletion action'),
    text('groupDeletionAction', 'Group deletion action'),
    toggle('excludeServiceAccounts', 'Exclude service accounts'),
    text('filterGroup', 'Group'),
  ],
  auth0: [
    text('domain', 'Auth0 domain'),
    text('connectionName', 'Connection name'),
    text('displayName', 'Display name'),
    text('logoUrl', 'Logo URL'),
    text('entraDomain', 'Microsoft Azure AD Domain'),
    list('domainAliases', 'Domain aliases'),
    toggle('useCommonEndpoint', 'Use common endpoint'),
    text('identityApi', 'Identity API'),
    toggle('extendedProfile', 'Extended Profile'),
    toggle('securityGroups', 'Security Groups'),
    toggle('enableUsersApi', 'Auth0 APIs'),
    toggle('syncAttributes', 'Sync user profile attributes at each login'),
  ],
  kinde: [
    text('domain', 'Kinde domain'),
    text('connectionName', 'Connection name'),
    text('entraDomain', 'Microsoft Entra domain'),
    list('homeRealmDomains', 'Home realm domains'),
    toggle('alwaysShowButton', 'Always show sign-in button'),
    toggle('useCommonEndpoint', 'Use common endpoint'),
    toggle('extendedProfile', 'Extended profile'),
    toggle('getUserGroups', 'Get user groups'),
    toggle('trustedProvider', 'Treat this connection as a trusted provider'),
    toggle('syncProfiles', 'Sync user profiles and attributes on sign in'),
    toggle('createUsers', 'Create a user record in Kinde'),
    text('callbackUrl', 'Callback URL'),
    text('upstreamParams', 'Upstream params'),
  ],
};
