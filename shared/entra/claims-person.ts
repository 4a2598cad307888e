import type { ClaimRow } from './claims-row.ts';

/** What tells a person apart: not for a report that is shared. */
export const PERSON_CLAIMS: readonly ClaimRow[] = [
  {
    name: 'name',
    meaning: 'The user’s display name. It may change.',
    setting: 'profile',
    condition: 'With the scope profile.',
  },
  {
    name: 'preferred_username',
    meaning: 'What the user types to sign in. For display only: it may change and be given to others.',
    setting: 'v2Profile',
    condition: 'v2 tokens.',
  },
  {
    name: 'upn',
    meaning: 'The user principal name. It may change: never the key of a user.',
    setting: 'v1Optional',
    condition: 'v1; optional in v2.',
  },
  {
    name: 'unique_name',
    meaning: 'A name to show for the user; not unique, whatever it is called.',
    setting: 'v1',
    condition: 'v1 tokens.',
  },
  {
    name: 'email',
    meaning: 'The user’s e-mail address. It can change and is not verified: never grant access by it.',
    setting: 'email',
    condition: 'Guests; members with the scope email or the optional claim, if the directory has an address.',
  },
  {
    name: 'verified_primary_email',
    meaning: 'The user’s verified primary address.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'verified_secondary_email',
    meaning: 'The user’s proven second addresses.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  { name: 'given_name', meaning: 'The first name.', setting: 'v1Optional', condition: 'v1; optional in v2.' },
  { name: 'family_name', meaning: 'The last name.', setting: 'v1Optional', condition: 'v1; optional in v2.' },
  {
    name: 'nickname',
    meaning: 'Another name of the user.',
    setting: 'mapping',
    condition: 'Optional claim.',
  },
  {
    name: 'picture',
    meaning: 'The address of a picture.',
    setting: 'mapping',
    condition: 'Not written by Entra by default.',
  },
  {
    name: 'phone_number',
    meaning: 'A telephone number.',
    setting: 'mapping',
    condition: 'Not written by Entra by default.',
  },
  {
    name: 'address',
    meaning: 'A postal address.',
    setting: 'mapping',
    condition: 'Not written by Entra by default.',
  },
  {
    name: 'birthdate',
    meaning: 'A date of birth.',
    setting: 'mapping',
    condition: 'Not written by Entra by default.',
  },
  {
    name: 'login_hint',
    meaning: 'An opaque text with which the next sign-in finds the account.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'ipaddr',
    meaning: 'The address the user signed in from.',
    setting: 'v1Optional',
    condition: 'v1; optional in v2.',
  },
  {
    name: 'fwd',
    meaning: 'The address the user signed in from.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'onprem_sid',
    meaning: 'The user’s security ID in a directory on premises.',
    setting: 'v1Optional',
    condition: 'v1; optional in v2.',
  },
  {
    name: 'onprem_sam_account_name',
    meaning: 'The user’s account name in a directory on premises.',
    setting: 'mapping',
    condition: 'Optional claim.',
  },
  {
    name: 'samaccountname',
    meaning: 'The user’s account name in a directory on premises.',
    setting: 'mapping',
    condition: 'Optional claim.',
  },
  {
    name: 'employeeid',
    meaning: 'The user’s number as an employee.',
    setting: 'mapping',
    condition: 'Mapped claim.',
  },
  {
    name: 'extn',
    meaning: 'Attributes of a directory extension.',
    setting: 'mapping',
    condition: 'Extension attributes.',
  },
];
