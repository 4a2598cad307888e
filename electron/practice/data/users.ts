import { defineUser } from '../define.ts';
import { GLOBAL_ADMINISTRATOR, type User } from '../directory.ts';
import { MANY_GROUPS, TWO_GROUPS } from './groups.ts';
import { CONSUMERS, CONTOSO, FABRIKAM } from './tenants.ts';
import * as ids from './user-ids.ts';

/** A member of Contoso; the part before the @ follows from the name. */
function defineMember(
  objectId: string,
  givenName: string,
  surname: string,
  about: string,
  special: Partial<User> = {},
): User {
  const name = givenName.toLowerCase();
  return defineUser({
    tenantId: CONTOSO.id,
    objectId,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    username: `${name}@${CONTOSO.domain}`,
    password: `practice-${name}`,
    mail: `${name}.${surname.toLowerCase()}@${CONTOSO.domain}`,
    about,
    ...special,
  });
}

const MARA = defineMember(ids.MEMBER_ID, 'Mara', 'Lindqvist', 'Member of the tenant, with a mail address', {
  groups: TWO_GROUPS,
});

const GORAN = defineUser({
  tenantId: CONTOSO.id,
  objectId: ids.GUEST_ID,
  displayName: 'Goran Petrov',
  givenName: 'Goran',
  surname: 'Petrov',
  username: `goran@${FABRIKAM.domain}`,
  userPrincipalName: `goran_${FABRIKAM.domain}#EXT#@${CONTOSO.domain}`,
  password: 'practice-goran',
  mail: `goran@${FABRIKAM.domain}`,
  home: { tenantId: FABRIKAM.id, objectId: ids.GUEST_AT_HOME_ID },
  about: 'Guest: the account belongs to Fabrikam, and its tokens say so in the idp claim',
});

const GORAN_AT_HOME = defineUser({
  ...GORAN,
  tenantId: FABRIKAM.id,
  objectId: ids.GUEST_AT_HOME_ID,
  userPrincipalName: GORAN.username,
  home: null,
  about: 'Member of Fabrikam: the home account of Contoso’s guest, with the same name and password',
});

const PIA = defineUser({
  tenantId: CONSUMERS.id,
  objectId: '00000000-0000-0000-c0ff-ee0000000001',
  displayName: 'Pia Sandoval',
  givenName: 'Pia',
  surname: 'Sandoval',
  username: `pia@${CONSUMERS.domain}`,
  password: 'practice-pia',
  mail: `pia@${CONSUMERS.domain}`,
  about: 'Personal account: signs in to apps that accept these, at /common or /consumers',
});

const numbered = (last: string): string => `0c0ffee0-0002-4000-8000-00000000${last}`;

export const USERS: readonly User[] = [
  MARA,
  GORAN,
  defineMember(
    numbered('b003'),
    'Noor',
    'Haddad',
    'Member without a mail address: the email claim stays away',
    {
      mail: null,
    },
  ),
  defineMember(ids.UNASSIGNED_USER_ID, 'Ulf', 'Berger', 'Assigned to no app'),
  defineMember(numbered('b005'), 'Maya', 'Okafor', 'Has to prove who she is with a second factor', {
    isMfaEnforced: true,
  }),
  defineMember(ids.BLOCKED_USER_ID, 'Bruno', 'Costa', 'Blocked by a Conditional Access policy'),
  defineMember(numbered('b007'), 'Dario', 'Rossi', 'Account is disabled', { accountEnabled: false }),
  defineMember(numbered('b008'), 'Elsa', 'Nyberg', 'Password has expired', { isPasswordExpired: true }),
  defineMember(numbered('b009'), 'Greta', 'Vogel', 'Member of 250 groups: too many for a token', {
    groups: MANY_GROUPS,
  }),
  defineMember(ids.ADMINISTRATOR_ID, 'Ada', 'Moreau', 'Administrator: can consent for everybody', {
    directoryRoles: [GLOBAL_ADMINISTRATOR],
  }),
  defineMember(numbered('b011'), 'Lena', 'Fischer', 'Locked after too many wrong passwords', {
    isLocked: true,
  }),
  defineMember(numbered('b012'), 'Nils', 'Aalto', 'Needs a second factor and has not set one up', {
    isMfaEnforced: true,
    isMfaRegistered: false,
  }),
  GORAN_AT_HOME,
  defineUser({
    tenantId: FABRIKAM.id,
    objectId: ids.STRANGER_ID,
    displayName: 'Ines Duarte',
    givenName: 'Ines',
    surname: 'Duarte',
    username: `ines@${FABRIKAM.domain}`,
    password: 'practice-ines',
    mail: `ines@${FABRIKAM.domain}`,
    about: 'Member of Fabrikam, and not a guest of Contoso',
  }),
  PIA,
];
