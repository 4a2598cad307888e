import type { ProfileField } from '../../profile/profile.ts';

/** The longest text that a profile takes, by field, in UTF-16 code units. */
export const LONGEST: Readonly<Record<TextField, number>> = {
  name: 200,
  tenant: 300,
  clientId: 300,
  redirectUri: 2048,
  scopes: 4000,
  loginHint: 300,
  domainHint: 300,
  secretExpiresOn: 10,
};

export const LONGEST_INPUT = 4000;
export const LONGEST_SECRET = 10_000;
export const LONGEST_EXTRA = { name: 200, value: 4000, count: 50 } as const;

/** The fields that hold a text of the user's own. */
export type TextField = Extract<
  ProfileField,
  'name' | 'tenant' | 'clientId' | 'redirectUri' | 'scopes' | 'loginHint' | 'domainHint' | 'secretExpiresOn'
>;
