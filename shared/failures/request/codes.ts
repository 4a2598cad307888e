import { idTokenImplicitNotEnabled } from './causes/id-token-implicit-not-enabled.ts';
import { clientSecretNotUrlEncoded } from '../client-credentials/causes/client-secret-not-url-encoded.ts';
import { grantValueMalformed } from './causes/grant-value-malformed.ts';
import { requiredParameterMissing } from './causes/required-parameter-missing.ts';
import { tokenBodyNotFormEncoded } from './causes/token-body-not-form-encoded.ts';
import { tokenEndpointOpenedInBrowser } from './causes/token-endpoint-opened-in-browser.ts';
import { tokenEndpointUsedAsAuthorize } from './causes/token-endpoint-used-as-authorize.ts';
import { tokenParamsNotInBody } from './causes/token-params-not-in-body.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50029,
    stage: 'authorize',
    meaning: 'One of the domain names contains a character that is not allowed.',
  },
  {
    code: 50050,
    name: 'MalformedDiscoveryRequest',
    stage: 'either',
    meaning: 'The request that looks up the cloud is malformed.',
  },
  {
    code: 50061,
    name: 'SignoutInvalidRequest',
    stage: 'authorize',
    meaning: 'Entra cannot read the sign-out request.',
  },
  {
    code: 50098,
    stage: 'either',
    meaning: 'The JWT lacks a required claim; the message names it.',
    fix: ['Add the claim that the message names.'],
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50117,
    stage: 'either',
    meaning: 'The policy in the parameter claims could not be read.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50167,
    stage: 'token',
    meaning: 'Proof of possession was requested with a key (pop_jwk) that cannot be used.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50192,
    stage: 'authorize',
    meaning: 'The request has no credential, for example no client certificate.',
  },
  {
    code: 51001,
    name: 'DomainHintMustbePresent',
    stage: 'either',
    meaning: 'With an on-premises security ID or user name, the request also has to name the domain.',
    fix: ['Send domain_hint.'],
  },
  {
    code: 70000,
    name: 'InvalidGrant',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The refresh token or code is not valid for this client: it may belong to another client, or have been replaced.',
    fix: ['Sign in again, and keep only the newest refresh token.'],
    causes: [[grantValueMalformed, 3]],
  },
  {
    code: 70003,
    name: 'UnsupportedGrantType',
    oauthError: 'unsupported_grant_type',
    stage: 'token',
    meaning: 'Entra does not know this grant type.',
    fix: ['Correct the spelling of grant_type.'],
  },
  {
    code: 70005,
    name: 'UnsupportedResponseType',
    oauthError: 'unsupported_response_type',
    stage: 'authorize',
    meaning: 'The response type is unknown, or not enabled for the app.',
    fix: ['Use response_type=code, which every app may.'],
    causes: [[idTokenImplicitNotEnabled, 4.5]],
  },
  {
    code: 70007,
    name: 'UnsupportedResponseMode',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The response mode is not allowed for this request.',
    fix: ['Use form_post or fragment: query is not allowed with an ID token.'],
  },
  {
    code: 70016,
    name: 'AuthorizationPending',
    oauthError: 'authorization_pending',
    stage: 'token',
    meaning: 'The user has not finished the device sign-in yet. Until then this is the expected answer.',
    fix: ['Poll again after the number of seconds in interval.'],
  },
  {
    code: 70018,
    name: 'BadVerificationCode',
    oauthError: 'bad_verification_code',
    stage: 'authorize',
    meaning: 'The code of the device sign-in is mistyped or unknown.',
    fix: ['Enter the code again, or start over to get another one.'],
  },
  {
    code: 90004,
    name: 'InvalidRequestFormat',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'Entra cannot read the request, because it is malformed.',
  },
  {
    code: 90005,
    name: 'InvalidRequestWithMultipleRequirements',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The request has both an identifier and a login hint, where only one is allowed.',
    fix: ['Send one of them.'],
  },
  {
    code: 90010,
    name: 'NotSupported',
    stage: 'either',
    meaning: 'The algorithm, or the combination of parameters, is not supported.',
  },
  {
    code: 90013,
    name: 'InvalidUserInput',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'Something that the user entered is not valid.',
    causes: [[requiredParameterMissing, 2.4]],
  },
  {
    code: 90015,
    name: 'QueryStringTooLong',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'The query string of the request is too long.',
  },
  {
    code: 90016,
    name: 'MissingRequiredClaim',
    stage: 'token',
    meaning: 'The access token lacks a required claim.',
  },
  {
    code: 90056,
    name: 'BadResourceRequest',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning:
      'An endpoint that takes only POST was called differently; it may have been opened or reloaded in a browser.',
    fix: [
      'Start the sign-in again from the app; do not bookmark or reload the address.',
      'Check that authorization and token endpoint are not exchanged in the settings.',
    ],
    causes: [
      [tokenEndpointOpenedInBrowser, 3.4],
      [tokenEndpointUsedAsAuthorize, 1.8],
      [requiredParameterMissing, 1.2],
    ],
  },
  {
    code: 90101,
    name: 'InvalidEmailAddress',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning: 'A value that should be an e-mail address is not one.',
  },
  {
    code: 90117,
    name: 'InvalidRequestInput',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'Some input in the request is not valid.',
  },
  {
    code: 90119,
    name: 'InvalidUserCode',
    stage: 'authorize',
    meaning: 'No code was entered for the device sign-in.',
  },
  {
    code: 90120,
    name: 'InvalidDeviceFlowRequest',
    stage: 'authorize',
    meaning: 'This device sign-in was already approved or declined.',
  },
  {
    code: 90121,
    name: 'InvalidEmptyRequest',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The request is empty: it has no parameter at all.',
    fix: ['Check that the body is actually sent.'],
    causes: [
      [tokenBodyNotFormEncoded, 2.8],
      [requiredParameterMissing, 2.4],
    ],
  },
  {
    code: 140000,
    name: 'InvalidRequestNonce',
    stage: 'either',
    meaning: 'The request lacks the nonce it needs.',
  },
  {
    code: 165000,
    name: 'InvalidRequestCanary',
    oauthError: 'invalid_request',
    stage: 'authorize',
    meaning:
      'The form of a sign-in page came back without its tokens or cookies, or with those of another sign-in.',
    fix: [
      'Start the sign-in again in one browser window that keeps cookies.',
      'In a script, send sFT, sCtx and canary as the page has them, URL-encoded, with the cookies that came with it.',
    ],
  },
  {
    code: 165900,
    name: 'InvalidApiRequest',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The request to the service’s API is not valid.',
  },
  {
    code: 700005,
    name: 'InvalidGrantRedeemAgainstWrongTenant',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The code was issued by one tenant and redeemed at another.',
    fix: ['Use the same authority for both requests.'],
    causes: [],
    rule: 'grant-of-another-tenant',
  },
  { code: 900384, stage: 'token', meaning: 'The signature of a JWT is not valid; the message says why.' },
  {
    code: 900561,
    name: 'BadResourceRequestInvalidRequest',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning:
      'The endpoint received another HTTP method than the message lists; usually a GET on the token endpoint.',
    fix: [
      'Check that authorization and token endpoint are not exchanged in the settings.',
      'Do not open the token endpoint in a browser, and check that no redirect on the way turns POST into GET.',
    ],
    causes: [
      [tokenEndpointOpenedInBrowser, 3.2],
      [tokenEndpointUsedAsAuthorize, 2.2],
      [tokenParamsNotInBody, 1.6],
    ],
  },
  {
    code: 7000012,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The code or refresh token was issued at one tenant address and used at another.',
    fix: ['Use the same authority throughout: common, organizations, consumers or the tenant’s ID.'],
    causes: [],
    rule: 'grant-of-another-tenant',
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 7000216,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The client has to authenticate with client_secret or client_assertion, and sent neither.',
    fix: [
      'Send client_secret, or client_assertion with client_assertion_type, in the body of the token request.',
    ],
    causes: [[requiredParameterMissing, 4.4]],
    confidence: 'observed',
  },
  {
    code: 9002313,
    name: 'InvalidRequest',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning:
      'The request is malformed: often the body is encoded wrongly, a secret is not escaped, or a parameter occurs twice or is empty.',
    fix: ['Check how code, refresh token and secret are encoded, and look for empty or repeated parameters.'],
    causes: [
      [grantValueMalformed, 3],
      [tokenBodyNotFormEncoded, 1.4],
      [clientSecretNotUrlEncoded, 0.6],
    ],
  },
];
