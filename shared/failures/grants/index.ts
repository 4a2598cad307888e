import type { Family } from '../../reasoning/family.ts';
import { agentIdentityGrantRefused } from './causes/agent-identity-grant-refused.ts';
import { authCodeAlreadyRedeemed } from './causes/auth-code-already-redeemed.ts';
import { grantRevoked } from './causes/grant-revoked.ts';
import { idTokenAsOboAssertion } from './causes/id-token-as-obo-assertion.ts';
import { oboAssertionAppOnly } from './causes/obo-assertion-app-only.ts';
import { oboAssertionAudienceMismatch } from './causes/obo-assertion-audience-mismatch.ts';
import { oboTenantMissing } from './causes/obo-tenant-missing.ts';
import { refreshTokenExpiredInactive } from './causes/refresh-token-expired-inactive.ts';
import { signInFrequency } from './causes/sign-in-frequency.ts';
import { CODES } from './codes.ts';
import { ON_BEHALF_OF_CODES } from './on-behalf-of-codes.ts';
import { grantsSignals } from './signals/grants.ts';
import { onBehalfOfSignals } from './signals/on-behalf-of.ts';
import { grantsWords } from './signals/words.ts';

/** What is exchanged for tokens: code, refresh token, assertion on behalf of a user. */
export const grants = {
  id: 'grants',
  causes: [
    authCodeAlreadyRedeemed,
    refreshTokenExpiredInactive,
    grantRevoked,
    signInFrequency,
    oboAssertionAudienceMismatch,
    oboAssertionAppOnly,
    idTokenAsOboAssertion,
    oboTenantMissing,
    agentIdentityGrantRefused,
  ],
  codes: [...CODES, ...ON_BEHALF_OF_CODES],
  signals: [...grantsSignals, ...onBehalfOfSignals, ...grantsWords],
  generalRule: 'grant-refused',
} as const satisfies Family;
