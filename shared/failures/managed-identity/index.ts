import type { Family } from '../../reasoning/family.ts';
import { credentialChainExhausted } from './causes/credential-chain-exhausted.ts';
import { managedIdentityEndpointUnreachable } from './causes/managed-identity-endpoint-unreachable.ts';
import { managedIdentityNotAssigned } from './causes/managed-identity-not-assigned.ts';
import { managedIdentityUsedAsApp } from './causes/managed-identity-used-as-app.ts';
import { CODES } from './codes.ts';
import { managedIdentitySignals } from './signals/managed-identity.ts';

/** Identities that Azure gives to its hosts, and the chains of credentials that try them. AuthLoupe uses none. */
export const managedIdentity = {
  id: 'managed-identity',
  causes: [
    managedIdentityUsedAsApp,
    managedIdentityNotAssigned,
    managedIdentityEndpointUnreachable,
    credentialChainExhausted,
  ],
  codes: CODES,
  signals: managedIdentitySignals,
  generalRule: null,
} as const satisfies Family;
