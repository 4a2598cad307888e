import type { Family } from '../../reasoning/family.ts';
import { grantValueMalformed } from './causes/grant-value-malformed.ts';
import { idTokenImplicitNotEnabled } from './causes/id-token-implicit-not-enabled.ts';
import { pkceVerifierMismatch } from './causes/pkce-verifier-mismatch.ts';
import { requiredParameterMissing } from './causes/required-parameter-missing.ts';
import { tokenBodyNotFormEncoded } from './causes/token-body-not-form-encoded.ts';
import { tokenEndpointOpenedInBrowser } from './causes/token-endpoint-opened-in-browser.ts';
import { tokenEndpointUsedAsAuthorize } from './causes/token-endpoint-used-as-authorize.ts';
import { tokenParamsNotInBody } from './causes/token-params-not-in-body.ts';
import { CODES } from './codes.ts';
import { PARAMETER_CODES } from './parameter-codes.ts';
import { requestFormatSignals } from './signals/request-format.ts';
import { requestWords } from './signals/words.ts';
import { wrongVerbSignals } from './signals/wrong-verb.ts';

/** The form of the requests: parameters, encoding, PKCE, response types. */
export const request = {
  id: 'request',
  causes: [
    tokenBodyNotFormEncoded,
    tokenParamsNotInBody,
    requiredParameterMissing,
    grantValueMalformed,
    pkceVerifierMismatch,
    idTokenImplicitNotEnabled,
    tokenEndpointUsedAsAuthorize,
    tokenEndpointOpenedInBrowser,
  ],
  codes: [...CODES, ...PARAMETER_CODES],
  signals: [...requestFormatSignals, ...requestWords, ...wrongVerbSignals],
  generalRule: 'request-refused',
} as const satisfies Family;
