import type { CodeRow } from '../../reasoning/code.ts';
import { managedIdentityUsedAsApp } from './causes/managed-identity-used-as-app.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 7000232,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'A secret was sent for a client ID that is a managed identity, which has no secrets.',
    fix: ['Remove AZURE_CLIENT_SECRET, or set AZURE_CLIENT_ID to the app registration that has the secret.'],
    causes: [[managedIdentityUsedAsApp, 6]],
    rule: 'client-authentication-refused',
    confidence: 'observed',
  },
];
