import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { codeVerifierMismatchRule } from './rules/code-verifier-mismatch.ts';
import { grantOfAnotherTenantRule } from './rules/grant-of-another-tenant.ts';
import { grantValueMalformed } from './causes/grant-value-malformed.ts';
import { idTokenImplicitNotEnabled } from './causes/id-token-implicit-not-enabled.ts';
import { idTokenResponseNotEnabledRule } from './rules/id-token-response-not-enabled.ts';
import { pkceVerifierMismatch } from './causes/pkce-verifier-mismatch.ts';
import { requestFormatSignals } from './signals/request-format.ts';
import { requestRefusedRule } from './rules/request-refused.ts';
import { requestWords } from './signals/words.ts';
import { requiredParameterMissingRule } from './rules/required-parameter-missing.ts';
import { requiredParameterMissing } from './causes/required-parameter-missing.ts';
import { tokenBodyNotFormEncoded } from './causes/token-body-not-form-encoded.ts';
import { tokenParamsNotInBody } from './causes/token-params-not-in-body.ts';

export const request = {
  id: 'request',
  causes: [
    tokenBodyNotFormEncoded,
    tokenParamsNotInBody,
    requiredParameterMissing,
    grantValueMalformed,
    pkceVerifierMismatch,
    idTokenImplicitNotEnabled,
  ],
  codes: CODES,
  signals: [...requestFormatSignals, ...requestWords],
  rules: [
    idTokenResponseNotEnabledRule,
    requiredParameterMissingRule,
    codeVerifierMismatchRule,
    requestRefusedRule,
    grantOfAnotherTenantRule,
  ],
  generalRule: 'request-refused',
} as const satisfies Family;
