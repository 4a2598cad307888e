import type { ClaimRow } from './claims-row.ts';

/** Networks, passwords, countries and languages. */
export const PLACE_CLAIMS: readonly ClaimRow[] = [
  {
    name: 'in_corp',
    meaning: 'The user came from the company’s network.',
    setting: 'v1Optional',
    condition: 'v1; optional in v2.',
  },
  {
    name: 'vnet',
    meaning: 'The virtual network the request came from.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'pwd_exp',
    meaning: 'When the password expires.',
    setting: 'v1Optional',
    condition: 'v1; optional in v2.',
  },
  {
    name: 'pwd_url',
    meaning: 'Where the password can be changed.',
    setting: 'v1Optional',
    condition: 'v1; optional in v2.',
  },
  { name: 'ctry', meaning: 'The user’s country.', setting: 'optional', condition: 'Optional claim.' },
  {
    name: 'tenant_ctry',
    meaning: 'The tenant’s country.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'tenant_region_scope',
    meaning: 'The tenant’s region.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  { name: 'xms_pl', meaning: 'The user’s language.', setting: 'optional', condition: 'Optional claim.' },
  { name: 'xms_tpl', meaning: 'The tenant’s language.', setting: 'optional', condition: 'Optional claim.' },
  {
    name: 'xms_pdl',
    meaning: 'Where the user’s data is kept.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
  {
    name: 'ztdid',
    meaning: 'The device’s ID of its set-up.',
    setting: 'optional',
    condition: 'Optional claim.',
  },
];
