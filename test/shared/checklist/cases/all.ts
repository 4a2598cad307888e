import type { Case } from './case.ts';
import { CLIENT_CASES } from './client.ts';
import { REDIRECT_CASES } from './redirect.ts';
import { TENANT_CASES } from './tenant.ts';
import { TOKEN_CASES } from './tokens.ts';

/** What every rule says in every kind of attempt. */
export const CASES: readonly Case[] = [...REDIRECT_CASES, ...TENANT_CASES, ...CLIENT_CASES, ...TOKEN_CASES];
