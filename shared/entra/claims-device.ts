import type { ClaimRow } from './claims-row.ts';

const OPTIONAL_2018 =
  'learn.microsoft.com/entra/identity-platform/optional-claims-reference (editions of 2018)';
const WITHIN = 'Documented as a value of signin_state, not as a claim of its own.';

/** The device, and what Conditional Access leaves to the app. */
export const DEVICE_CLAIMS: readonly ClaimRow[] = [
  {
    name: 'controls',
    meaning:
      'What Conditional Access leaves to be done: app_res (the app has to restrict more finely), ca_enf (a policy is still to be applied), no_cookie (not to be exchanged for a cookie).',
    setting: 'microsoft',
    condition: 'Where a policy has session controls.',
    source: OPTIONAL_2018,
  },
  {
    name: 'dvc_cmp',
    meaning: 'The device is compliant.',
    setting: 'optional',
    condition: WITHIN,
    source: OPTIONAL_2018,
  },
  {
    name: 'dvc_mngd',
    meaning: 'The device is managed.',
    setting: 'optional',
    condition: WITHIN,
    source: OPTIONAL_2018,
  },
  {
    name: 'dvc_dmjd',
    meaning: 'The device has joined a domain.',
    setting: 'optional',
    condition: WITHIN,
    source: OPTIONAL_2018,
  },
];
