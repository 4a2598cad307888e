import type { ClaimRow } from './claims-row.ts';

/** What may be done with the token. */
export const RIGHTS_CLAIMS: readonly ClaimRow[] = [
  {
    name: 'scp',
    meaning: 'What the client may do in the user’s name.',
    setting: 'scopes',
    condition: 'Access tokens of users.',
  },
  {
    name: 'roles',
    meaning: 'Roles of the user in the app, or permissions of an app without a user.',
    setting: 'roles',
    condition: 'Where roles are assigned.',
  },
  {
    name: 'wids',
    meaning: 'Directory roles of the user, as template IDs.',
    setting: 'wids',
    condition: 'Group claims set to All or DirectoryRole.',
  },
  {
    name: 'groups',
    meaning: 'Groups of the user, as object IDs.',
    setting: 'groups',
    condition: 'Where the registration asks for groups.',
  },
  {
    name: 'hasgroups',
    meaning: 'The user has groups, but too many for the token: ask Microsoft Graph.',
    setting: 'groups',
    condition: 'Implicit flow.',
  },
  {
    name: '_claim_names',
    meaning: 'Names claims that were left out because they are too long, mostly groups.',
    setting: 'groups',
    condition: 'Too many groups.',
  },
  {
    name: '_claim_sources',
    meaning: 'Where the claims that were left out can be asked for.',
    setting: 'groups',
    condition: 'Too many groups.',
  },
  {
    name: 'xms_edov',
    meaning: 'Whether the domain of the e-mail address is proven to be its owner’s.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'trustedfordelegation',
    meaning: 'Whether the service may act for users.',
    setting: 'v1',
    condition: 'v1 tokens.',
  },
  {
    name: 'xms_act_fct',
    meaning: 'For Entra’s own use; ignore it.',
    setting: 'microsoft',
    condition: 'Newer access tokens.',
  },
  {
    name: 'xms_sub_fct',
    meaning: 'For Entra’s own use; ignore it.',
    setting: 'microsoft',
    condition: 'Newer access tokens.',
  },
];
