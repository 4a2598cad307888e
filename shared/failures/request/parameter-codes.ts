import { pageName } from '../../entra/admin-center.ts';
import { idTokenImplicitNotEnabled } from './causes/id-token-implicit-not-enabled.ts';
import { pkceVerifierMismatch } from './causes/pkce-verifier-mismatch.ts';
import { requiredParameterMissing } from './causes/required-parameter-missing.ts';
import { tokenBodyNotFormEncoded } from './causes/token-body-not-form-encoded.ts';
import { tokenParamsNotInBody } from './causes/token-params-not-in-body.ts';
import type { CodeRow } from '../../reasoning/code.ts';

/** What single parameters are refused for: missing ones, the pair of values of PKCE, response types that are turned off. */
export const PARAMETER_CODES: readonly CodeRow[] = [
  {
    code: 28003,
    stage: 'token',
    meaning: 'The token request has no scope, so Entra does not know which token to issue.',
    fix: ['Send the parameter scope with the code.'],
    causes: [[requiredParameterMissing, 4.4]],
    rule: 'required-parameter-missing',
  },
  {
    code: 50147,
    name: 'MissingCodeChallenge',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'Entra cannot use the code challenge of the sign-in request: its size is not allowed.',
    fix: ['Send BASE64URL(SHA256(verifier)) without padding: 43 characters.'],
    causes: [[pkceVerifierMismatch, 4]],
    rule: 'code-verifier-mismatch',
  },
  {
    code: 50148,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The code verifier of the token request does not belong to the code challenge of the sign-in request.',
    fix: ['Keep one verifier per sign-in, as for AADSTS501481.'],
    causes: [[pkceVerifierMismatch, 6]],
    rule: 'code-verifier-mismatch',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50149,
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'Entra does not know the code challenge method of the sign-in request.',
    fix: ['Send code_challenge_method=S256.'],
    causes: [],
    rule: 'code-verifier-mismatch',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 90014,
    name: 'MissingRequiredField',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'A required parameter is missing from the request; the message names it.',
    fix: ['Add what the message names, such as scope, client_id or, with an ID token, nonce.'],
    causes: [
      [requiredParameterMissing, 4.4],
      [tokenBodyNotFormEncoded, 1.4],
    ],
    rule: 'required-parameter-missing',
  },
  {
    code: 90100,
    name: 'InvalidRequestParameter',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'A parameter of the request is empty, or has a value that cannot be used; the message names it.',
    fix: ['Correct the parameter that the message names.'],
    causes: [[requiredParameterMissing, 2.4]],
    rule: 'required-parameter-missing',
  },
  {
    code: 501481,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The code verifier does not belong to the code challenge of this sign-in.',
    fix: [
      'Keep the verifier with the sign-in it was created for: a second tab or a second server easily overwrites it.',
      'Compute the challenge as BASE64URL(SHA256(verifier)) without padding, and send S256 as the method.',
      'The app that starts the sign-in has to redeem its code.',
    ],
    causes: [[pkceVerifierMismatch, 6]],
    rule: 'code-verifier-mismatch',
  },
  {
    code: 501491,
    name: 'InvalidCodeChallengeMethodInvalidSize',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The code challenge of the sign-in request is too short or too long.',
    fix: ['Send BASE64URL(SHA256(verifier)) without padding: 43 characters.'],
    causes: [],
    rule: 'code-verifier-mismatch',
  },
  {
    code: 900144,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning: 'The body of the token request lacks a required parameter; the message names it.',
    fix: [
      'Send a POST with the content type application/x-www-form-urlencoded and the parameters in its body.',
      'If your code sets it, check whether its value is empty or the body is JSON.',
    ],
    causes: [
      [requiredParameterMissing, 2.4],
      [tokenBodyNotFormEncoded, 2.3],
      [tokenParamsNotInBody, 1],
    ],
    rule: 'required-parameter-missing',
  },
  {
    code: 700051,
    oauthError: 'unsupported_response_type',
    stage: 'authorize',
    meaning:
      'The app asked for an access token straight from the sign-in page, which its registration does not allow.',
    fix: [`Use the code flow, or enable Access tokens under ${pageName('implicit-tokens')}.`],
    causes: [],
    rule: 'id-token-response-not-enabled',
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 700054,
    oauthError: 'unsupported_response_type',
    stage: 'authorize',
    meaning:
      'The app asked for an ID token straight from the sign-in page, which its registration does not allow.',
    fix: [`Enable ID tokens under ${pageName('implicit-tokens')}, or use the code flow with PKCE.`],
    causes: [[idTokenImplicitNotEnabled, 6]],
    rule: 'id-token-response-not-enabled',
  },
];
