import { PERSONAL_TENANT_ID } from '../../entra/well-known.ts';
import { readText } from '../../token/read-claim.ts';
import type { TokenSubject } from './token-check.ts';

type Subject = Pick<TokenSubject, 'token' | 'about'>;

/** A personal Microsoft account as itself, not as a guest of a tenant. */
export const isPersonalAccount = ({ token, about: { issuer } }: Subject): boolean =>
  (issuer.kind === 'entra' && issuer.tenantId === PERSONAL_TENANT_ID) ||
  readText(token, 'tid')?.toLowerCase() === PERSONAL_TENANT_ID;

export const isOfB2c = ({ about: { issuer } }: Subject): boolean => issuer.kind === 'b2c';

/** No registration brings groups into these tokens: personal accounts are in none, and B2C writes none. */
export const neverHasGroups = (subject: Subject): boolean => isPersonalAccount(subject) || isOfB2c(subject);
