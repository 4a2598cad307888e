import { menuPath, pageName } from '../../entra/admin-center.ts';
import type { ClaimMeaning } from '../../entra/claims.ts';

const IDENTITY = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';
const MICROSOFT = 'http://schemas.microsoft.com/identity/claims/';
const BY_ITSELF = 'Entra itself; there is no setting.';
const ATTRIBUTES = `${menuPath('saml-claims')}.`;

type Row = readonly [name: string, meaning: string, setting: string, isPersonal?: boolean];

/** What an assertion says of itself, by the names that we give it, and the attributes that Entra writes (saml-core-2.0-os; learn.microsoft.com/entra/identity-platform/reference-saml-tokens). */
const ROWS: readonly Row[] = [
  ['Issuer', 'Who issued the assertion: Entra names the tenant.', BY_ITSELF],
  ['IssueInstant', 'When the assertion was issued.', BY_ITSELF],
  ['NotBefore', 'From when on the assertion counts.', BY_ITSELF],
  ['NotOnOrAfter', 'When the assertion ends.', 'A token lifetime policy; else one hour.'],
  [
    'Audience',
    'The Entity ID of the app that the assertion is for.',
    `Identifier (Entity ID) in ${pageName('saml-configuration')}.`,
  ],
  ['NameID', 'The name under which the app knows the user.', ATTRIBUTES, true],
  ['NameID Format', 'How the NameID is to be read.', ATTRIBUTES],
  [
    'Recipient',
    'The address that the assertion is sent to.',
    `Reply URL in ${pageName('saml-configuration')}.`,
  ],
  ['InResponseTo', 'The request that this answers; absent when Entra began.', BY_ITSELF],
  [
    'Destination',
    'The address that the response is sent to.',
    `Reply URL in ${pageName('saml-configuration')}.`,
  ],
  ['AuthnInstant', 'When the user really signed in.', BY_ITSELF],
  ['SessionIndex', 'The session, for signing out.', BY_ITSELF],
  ['AuthnContextClassRef', 'How the user signed in.', BY_ITSELF],
  [
    `${IDENTITY}emailaddress`,
    'The user’s e-mail address. It may change and is not proven.',
    ATTRIBUTES,
    true,
  ],
  [`${IDENTITY}givenname`, 'The first name.', ATTRIBUTES, true],
  [`${IDENTITY}surname`, 'The last name.', ATTRIBUTES, true],
  [`${IDENTITY}name`, 'The user principal name. It may change: never the key of a user.', ATTRIBUTES, true],
  [`${MICROSOFT}tenantid`, 'The tenant that was signed in to.', BY_ITSELF],
  [
    `${MICROSOFT}objectidentifier`,
    'The user’s object in the directory, the same for all apps of the tenant.',
    BY_ITSELF,
  ],
  [`${MICROSOFT}displayname`, 'The user’s display name. It may change.', BY_ITSELF, true],
  [`${MICROSOFT}identityprovider`, 'Where the user’s account lives.', BY_ITSELF],
  [
    'http://schemas.microsoft.com/claims/authnmethodsreferences',
    'How the user signed in, such as password or MFA.',
    BY_ITSELF,
  ],
  [
    'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups',
    'Groups of the user, up to 150.',
    `${menuPath('saml-claims')} → Add a group claim.`,
  ],
  [
    'http://schemas.microsoft.com/claims/groups.link',
    'Stands instead of more than 150 groups: ask Microsoft Graph.',
    `${menuPath('saml-claims')} → Add a group claim.`,
  ],
  [
    'http://schemas.microsoft.com/ws/2008/06/identity/claims/role',
    'Roles of the user in the app.',
    `App roles, assigned in ${menuPath('users-and-groups')}.`,
  ],
  [
    'http://schemas.microsoft.com/ws/2008/06/identity/claims/wids',
    'Directory roles of the user, as template IDs.',
    `${pageName('manifest')}: groupMembershipClaims All or DirectoryRole.`,
  ],
];

const MEANINGS: ReadonlyMap<string, ClaimMeaning> = new Map(
  ROWS.map(([name, meaning, setting, isPersonal = false]) => [
    name,
    { meaning, setting, isPersonal, condition: '' },
  ]),
);

export const meaningOfSamlAttribute = (name: string): ClaimMeaning | null => MEANINGS.get(name) ?? null;
