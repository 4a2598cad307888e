export type ClaimMeaning = {
  readonly meaning: string;
  /** When it is there; empty when it always is. */
  readonly condition: string;
  /** Tells a person apart: not for a report that is shared. */
  readonly isPersonal: boolean;
};

type Row = readonly [name: string, meaning: string, condition?: string];

/** Source: Microsoft's references of ID token, access token and optional claims (entra.md section 7). */
const PROTOCOL: readonly Row[] = [
  ['aud', 'Who the token is meant for; whoever takes it has to check this.'],
  ['iss', 'Who issued the token, with the tenant’s ID in it.'],
  ['iat', 'When the token was issued.'],
  ['nbf', 'From when on the token counts.'],
  ['exp', 'When the token ends.'],
  ['ver', 'The version of the token’s format: 1.0 or 2.0.'],
  ['uti', 'The token’s own ID, to find it in sign-in logs.'],
  ['jti', 'The token’s own ID.', 'Not written by Entra by default.'],
  ['rh', 'For Entra’s own use; ignore it.'],
  ['aio', 'For Entra’s own use; ignore it.'],
  ['xms_ftd', 'For Entra’s own use; ignore it.'],
  ['nonce', 'The nonce of the request, repeated: proves that the token answers it.', 'ID tokens.'],
  ['c_hash', 'A hash of the code, to tie both together.', 'ID tokens that come with the redirect.'],
  ['at_hash', 'A hash of the access token, to tie both together.', 'ID tokens that come with the redirect.'],
  ['azp', 'The client that got the token.', 'v2 tokens.'],
  ['appid', 'The client that got the token.', 'v1 tokens.'],
  ['azpacr', 'How the client proved itself: 0 not at all, 1 secret, 2 certificate.', 'v2 tokens.'],
  ['appidacr', 'How the client proved itself: 0 not at all, 1 secret, 2 certificate.', 'v1 tokens.'],
  ['app_displayname', 'The name of the client.', 'Microsoft Graph tokens.'],
  ['idtyp', 'Whether the token stands for a user or for an app.', 'Optional claim.'],
  [
    'xms_cc',
    'What the client can do; cp1 means that it understands claims challenges.',
    'Where the API asks for it.',
  ],
  ['xms_st', 'The subject as other apps know it.', 'For Microsoft’s own APIs.'],
  ['xms_tcdt', 'When the tenant was created.', 'Microsoft Graph tokens.'],
  ['xms_idrel', 'How the account relates to the tenant.', 'For Entra’s own use.'],
];

const IDENTITY: readonly Row[] = [
  ['sub', 'The user’s ID for this one client; another client sees another.'],
  [
    'oid',
    'The user’s object in the directory, the same for all apps of the tenant.',
    'With the scope profile.',
  ],
  ['tid', 'The tenant that was signed in to.', 'With the scope profile.'],
  ['puid', 'An older ID of the user.', 'Tokens for Microsoft’s own APIs.'],
  ['altsecid', 'An older ID of an external user.', 'v1 tokens.'],
  ['idp', 'Where the user’s account lives, when it is not this tenant.', 'Guests.'],
  ['acct', 'Whether the user is a member (0) or a guest (1) of the tenant.', 'Optional claim.'],
  ['sid', 'The session, for signing out everywhere.', 'Optional in access tokens.'],
  ['amr', 'How the user signed in, for example pwd or mfa.', 'v1 tokens.'],
  ['acr', '0 if the sign-in was weaker than ISO 29115 wants.', 'v1 tokens.'],
  ['acrs', 'Which authentication contexts of Conditional Access were met.', 'Optional claim.'],
  ['auth_time', 'When the user last really signed in.', 'Optional claim.'],
  ['signin_state', 'Facts on the sign-in, such as kmsi (stay signed in).', 'Optional claim.'],
  ['deviceid', 'The device that was used.', 'Registered devices.'],
];

const RIGHTS: readonly Row[] = [
  ['scp', 'What the client may do in the user’s name.', 'Access tokens of users.'],
  [
    'roles',
    'Roles of the user in the app, or permissions of an app without a user.',
    'Where roles are assigned.',
  ],
  ['wids', 'Directory roles of the user, as template IDs.', 'Group claims set to All or DirectoryRole.'],
  ['groups', 'Groups of the user, as object IDs.', 'Where the registration asks for groups.'],
  ['hasgroups', 'The user has groups, but too many for the token: ask Microsoft Graph.', 'Implicit flow.'],
  [
    '_claim_names',
    'Names claims that were left out because they are too long, mostly groups.',
    'Too many groups.',
  ],
  ['_claim_sources', 'Where the claims that were left out can be asked for.', 'Too many groups.'],
  ['xms_edov', 'Whether the domain of the e-mail address is proven to be its owner’s.', 'Optional claim.'],
  ['trustedfordelegation', 'Whether the service may act for users.', 'v1 tokens.'],
];

const PERSON: readonly Row[] = [
  ['name', 'The user’s display name. It may change.', 'With the scope profile.'],
  [
    'preferred_username',
    'What the user types to sign in. For display only: it may change and be given to others.',
    'v2 tokens.',
  ],
  ['upn', 'The user principal name. It may change: never the key of a user.', 'v1; optional in v2.'],
  ['unique_name', 'A name to show for the user; not unique, whatever it is called.', 'v1 tokens.'],
  [
    'email',
    'The user’s e-mail address. It may change and is not proven: never grant rights by it.',
    'Guests; else the scope email or an optional claim, and an address in the directory.',
  ],
  ['verified_primary_email', 'The user’s proven main address.', 'Optional claim.'],
  ['verified_secondary_email', 'The user’s proven second addresses.', 'Optional claim.'],
  ['given_name', 'The first name.', 'v1; optional in v2.'],
  ['family_name', 'The last name.', 'v1; optional in v2.'],
  ['nickname', 'Another name of the user.', 'Optional claim.'],
  ['picture', 'The address of a picture.', 'Not written by Entra by default.'],
  ['phone_number', 'A telephone number.', 'Not written by Entra by default.'],
  ['address', 'A postal address.', 'Not written by Entra by default.'],
  ['birthdate', 'A date of birth.', 'Not written by Entra by default.'],
  ['login_hint', 'An opaque text with which the next sign-in finds the account.', 'Optional claim.'],
  ['ipaddr', 'The address the user signed in from.', 'v1; optional in v2.'],
  ['fwd', 'The address the user signed in from.', 'Optional claim.'],
  ['onprem_sid', 'The user’s security ID in a directory on premises.', 'v1; optional in v2.'],
  ['onprem_sam_account_name', 'The user’s account name in a directory on premises.', 'Optional claim.'],
  ['samaccountname', 'The user’s account name in a directory on premises.', 'Optional claim.'],
  ['employeeid', 'The user’s number as an employee.', 'Mapped claim.'],
];

const PLACE: readonly Row[] = [
  ['in_corp', 'The user came from the company’s network.', 'v1; optional in v2.'],
  ['vnet', 'The virtual network the request came from.', 'Optional claim.'],
  ['pwd_exp', 'When the password expires.', 'v1; optional in v2.'],
  ['pwd_url', 'Where the password can be changed.', 'v1; optional in v2.'],
  ['ctry', 'The user’s country.', 'Optional claim.'],
  ['tenant_ctry', 'The tenant’s country.', 'Optional claim.'],
  ['tenant_region_scope', 'The tenant’s region.', 'Optional claim.'],
  ['xms_pl', 'The user’s language.', 'Optional claim.'],
  ['xms_tpl', 'The tenant’s language.', 'Optional claim.'],
  ['xms_pdl', 'Where the user’s data is kept.', 'Optional claim.'],
  ['ztdid', 'The device’s ID of its set-up.', 'Optional claim.'],
];

const toEntry =
  (isPersonal: boolean) =>
  ([name, meaning, condition = '']: Row): readonly [string, ClaimMeaning] => [
    name,
    { meaning, condition, isPersonal },
  ];

/** A map, so that a claim called `__proto__` or `constructor` finds nothing. */
export const CLAIMS: ReadonlyMap<string, ClaimMeaning> = new Map([
  ...[...PROTOCOL, ...IDENTITY, ...RIGHTS, ...PLACE].map(toEntry(false)),
  ...PERSON.map(toEntry(true)),
]);

export const meaningOfClaim = (name: string): ClaimMeaning | null => CLAIMS.get(name) ?? null;
