import type { RelyingPartyId } from '../profile/profile.ts';

/** Client IDs of the practice tenant's apps that are registered as the products' documents say. */
export const PRACTICE_APP_IDS = {
  ivy: '0c0ffee0-0001-4000-8000-00000000a011',
  'the-things-stack': '0c0ffee0-0001-4000-8000-00000000a012',
  authentik: '0c0ffee0-0001-4000-8000-00000000a013',
  auth0: '0c0ffee0-0001-4000-8000-00000000a014',
  kinde: '0c0ffee0-0001-4000-8000-00000000a015',
} as const satisfies Readonly<Record<RelyingPartyId, string>>;
