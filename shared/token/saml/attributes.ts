import { menuPath, pageName } from '../../entra/admin-center.ts';
import type { ClaimMeaning } from '../../entra/claims.ts';

const IDENTITY = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';
const MICROSOFT = 'http://schemas.microsoft.com/identity/claims/';
const WINDOWS = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/';
const BY_ITSELF = 'Entra itself; there is no setting.';
const BY_SENDER = 'Whoever sends the message.';
const ATTRIBUTES = `${menuPath('saml-claims')}.`;

const BY_FEDERATION = 'AD FS or another identity provider that signs in users of a federated domain.';
const BY_DEVICE = 'Entra or AD FS, for devices that are registered.';

type Row = readonly [name: string, meaning: string, setting: string, isPersonal?: boolean];

/** What an assertion says of itself, by the names that we give it, and the attributes that Entra writes (saml-core-2.0-os; learn.microsoft.com/entra/identity-platform, reference-saml-tokens and reference-claims-customization). */
const ROWS: readonly Row[] = [
  ['Issuer', 'Who wrote it: Entra names the tenant, an app its Entity ID.', BY_ITSELF],
  ['IssueInstant', 'When it was written.', BY_ITSELF],
  ['NotBefore', 'From when on the assertion counts.', BY_ITSELF],
  ['NotOnOrAfter', 'From when on it no longer counts.', 'A token lifetime policy; else one hour.'],
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
    'The address that the message is sent to.',
    `Reply URL, or Logout URL for signing out, in ${pageName('saml-configuration')}.`,
  ],
  ['Message ID', 'The message’s own ID, which the answer repeats.', BY_SENDER],
  ['Logout reason', 'Why the session is to end.', BY_SENDER],
  ['StatusCode', 'How it went, and who is at fault where it failed.', BY_SENDER],
  ['StatusCode detail', 'Why it went so.', BY_SENDER],
  ['StatusMessage', 'What the sender says of it in words.', BY_SENDER],
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
  [`${IDENTITY}upn`, 'The user principal name. It may change: never the key of a user.', ATTRIBUTES, true],
  ...bothNames(
    `${IDENTITY}nameidentifier`,
    'The name under which the app knows the user: what NameID holds.',
    ATTRIBUTES,
    true,
  ),
  ...bothNames(
    `${WINDOWS}windowsaccountname`,
    'The account in a directory on premises, as DOMAIN\\user.',
    ATTRIBUTES,
    true,
  ),
  ...bothNames(
    `${WINDOWS}primarysid`,
    'The user’s security ID (SID) in a directory on premises.',
    ATTRIBUTES,
    true,
  ),
  ...bothNames(
    'http://schemas.microsoft.com/2012/01/devicecontext/claims/ismanaged',
    'Whether the device is managed.',
    BY_DEVICE,
  ),
  ...bothNames(
    'http://schemas.microsoft.com/2014/09/devicecontext/claims/iscompliant',
    'Whether the device is compliant.',
    BY_DEVICE,
  ),
  ...bothNames(
    'http://schemas.microsoft.com/2014/02/devicecontext/claims/isknown',
    'Whether the directory knows the device.',
    BY_DEVICE,
  ),
  ...bothNames(
    'http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID',
    'What ties the user to the account in Entra (onPremisesImmutableId); mostly the object’s GUID in base64.',
    BY_FEDERATION,
    true,
  ),
];

/** Apps and other issuers often shorten a claim type to its last part. */
function bothNames(name: string, meaning: string, setting: string, isPersonal = false): readonly Row[] {
  const short = name.slice(name.lastIndexOf('/') + 1);
  return [
    [name, meaning, setting, isPersonal],
    [short, meaning, setting, isPersonal],
  ];
}

const MEANINGS: ReadonlyMap<string, ClaimMeaning> = new Map(
  ROWS.map(([name, meaning, setting, isPersonal = false]) => [
    name,
    { meaning, setting, isPersonal, condition: '' },
  ]),
);

export const meaningOfSamlAttribute = (name: string): ClaimMeaning | null => MEANINGS.get(name) ?? null;
