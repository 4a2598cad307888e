import type { Family } from '../../reasoning/family.ts';
import { acceptMappedClaimsAudience } from './causes/accept-mapped-claims-audience.ts';
import { claimsMappingNeedsSigningKey } from './causes/claims-mapping-needs-signing-key.ts';
import { clockSkew } from './causes/clock-skew.ts';
import { commonEndpointIssuerTemplate } from './causes/common-endpoint-issuer-template.ts';
import { customSigningKeyMetadata } from './causes/custom-signing-key-metadata.ts';
import { easyauthClientAllowList } from './causes/easyauth-client-allow-list.ts';
import { graphTokenNotForYourApi } from './causes/graph-token-not-for-your-api.ts';
import { libraryIatCheckTooStrict } from './causes/library-iat-check-too-strict.ts';
import { tokenAudienceMismatch } from './causes/token-audience-mismatch.ts';
import { tokenVersionMismatch } from './causes/token-version-mismatch.ts';
import { CODES } from './codes.ts';
import { clockSkewSignals } from './signals/clock-skew.ts';
import { contradictionSignals } from './signals/contradictions.ts';
import { gatewaySignals } from './signals/gateway.ts';
import { tokenValidationSignals } from './signals/token-validation.ts';
import { tokensWords } from './signals/words.ts';

/** Whether a token is genuine, meant for who checks it, and valid at that time. */
export const tokens = {
  id: 'tokens',
  causes: [
    tokenVersionMismatch,
    tokenAudienceMismatch,
    graphTokenNotForYourApi,
    customSigningKeyMetadata,
    acceptMappedClaimsAudience,
    claimsMappingNeedsSigningKey,
    libraryIatCheckTooStrict,
    clockSkew,
    commonEndpointIssuerTemplate,
    easyauthClientAllowList,
  ],
  codes: CODES,
  signals: [
    ...clockSkewSignals,
    ...tokenValidationSignals,
    ...gatewaySignals,
    ...contradictionSignals,
    ...tokensWords,
  ],
  generalRule: null,
} as const satisfies Family;
