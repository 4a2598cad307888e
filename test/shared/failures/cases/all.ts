import type { Case } from './case.ts';
import { CLIENT_CASES } from './client.ts';
import { ERROR_CODE_CASES } from './error-codes.ts';
import { EXTERNAL_ID_CASES } from './external-id.ts';
import { LISTENER_CASES } from './listener.ts';
import { NETWORK_CASES } from './network.ts';
import { OWN_API_CASES } from './own-api.ts';
import { PROFILE_CASES } from './profile.ts';
import { REDIRECT_CASES } from './redirect.ts';
import { TENANT_CASES } from './tenant.ts';
import { TOKEN_CASES } from './tokens.ts';
import { UNKNOWN_CODE_CASES } from './unknown-codes.ts';

/** What every rule says in every kind of attempt. */
export const CASES: readonly Case[] = [
  ...REDIRECT_CASES,
  ...TENANT_CASES,
  ...CLIENT_CASES,
  ...TOKEN_CASES,
  ...NETWORK_CASES,
  ...LISTENER_CASES,
  ...PROFILE_CASES,
  ...OWN_API_CASES,
  ...ERROR_CODE_CASES,
  ...UNKNOWN_CODE_CASES,
  ...EXTERNAL_ID_CASES,
];
