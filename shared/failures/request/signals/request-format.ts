import { tokenBodyNotFormEncoded } from '../causes/token-body-not-form-encoded.ts';
import { tokenParamsNotInBody } from '../causes/token-params-not-in-body.ts';
import { requiredParameterMissing } from '../causes/required-parameter-missing.ts';
import { grantValueMalformed } from '../causes/grant-value-malformed.ts';
import { pkceVerifierMismatch } from '../causes/pkce-verifier-mismatch.ts';
import { idTokenImplicitNotEnabled } from '../causes/id-token-implicit-not-enabled.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import * as request from './request-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const INCOMPLETE = any(
  code(900144, 90014),
  all(not(code(7000218)), says('request body must contain following parameter')),
);

const JSON_SENT = any(
  says(`
      application json; json stringify; json body|payload; as json; raw json; body raw; content type
      json; json encoded|data; multipart form data; form data instead; text plain; requests post …
      json; convertto json; json dumps; json marshal; new form data; bodyjson; sent json; sending
      json; axios post; content type … wrong|missing|header
    `),
  look(request.isJsonBody),
  look(request.isGrantInJson),
);

/** Somebody writes the request, so that its form may be wrong; a library or a page does not get the form wrong. */
const HAND_WRITTEN = any(
  look(request.isTool),
  says(`
      axios; fetch; requests post|request; http client; invoke rest method; invoke web request; rest
      client; http request; rest api; raw body; body raw; resttemplate; webclient; guzzle; urllib; xmlhttprequest
    `),
  look(request.isMissingButSent),
);

const PKCE = any(code(501481, 50148), says('code verifier; code challenge; pkce'));

export const requestFormatSignals = [
  ...signalsOf(
    tokenBodyNotFormEncoded,
    [1.2, all(INCOMPLETE, look(request.isFundamentalMissing))],
    [2.8, all(any(INCOMPLETE, code(9002313, 900561, 90014, 7000218, 90100)), JSON_SENT)],
    [
      1.5,
      all(
        any(INCOMPLETE, code(9002313)),
        says('form urlencoded; x www form urlencoded; form encoded; urlencoded'),
      ),
    ],
    [1.5, all(INCOMPLETE, look(request.isMissingButSent))],
    [
      2.5,
      says(`
      must be … form urlencoded; not form encoded; body is json; body … must be urlencoded; instead of
      … form urlencoded; instead of … urlencoded
    `),
    ],
    [-1.2, all(INCOMPLETE, look(request.isOtherMissing), not(JSON_SENT))],
    [-1.2, all(INCOMPLETE, look(request.isClientIdMissing), not(HAND_WRITTEN), not(JSON_SENT))],
  ),
  ...signalsOf(
    tokenParamsNotInBody,
    [4, look(request.isTokenQuery)],
    [1.5, all(INCOMPLETE, look(request.isTokenQuery))],
    [
      3.4,
      all(
        any(INCOMPLETE, code(900561, 9002313)),
        says(`
      query string; query parameters|params|parameter; url parameters|params; params tab; in url; as
      params; in query; params instead of data; uri parameters; url query; params
    `),
      ),
    ],
  ),
  ...signalsOf(
    requiredParameterMissing,
    [2.6, all(INCOMPLETE, look(request.isOtherMissing))],
    [2.2, look(request.isEmptyParameter)],
    [
      3.2,
      says(`
      required field … missing; required parameter … missing|absent|empty; missing required parameter;
      parameter … is missing|empty|required; is required for client credentials grant type; is missing
      from credential; required parameters? … not; missing|forgot … parameter|secret; nonce is
      missing; scope … missing; without client secret; client secret …
      undefined|empty|missing|null|blank; client assertion … missing
    `),
    ],
    // What a library says before it sends anything.
    [
      4.4,
      says(`
      idw10106; client id|tenant option must be provided; client secret are required parameters; client id should be id of microsoft entra|azure; should be microsoft
      entra applications client secret; should be azure active directory applications client secret; client id cannot be empty;
      client id must not be empty; no client id was specified; options client id must be provided; type error client_id is required
    `),
    ],
    [
      2,
      all(
        code(7000218),
        any(
          field('grant_type', /^client_credentials/u),
          says(`
      spring boot; next auth; web app; confidential; environment variable; client secret …
      not|undefined|empty; daemon; web server
    `),
        ),
      ),
    ],
    [-1, all(INCOMPLETE, JSON_SENT)],
    [2.4, all(INCOMPLETE, look(request.isClientIdMissing), not(HAND_WRITTEN), not(JSON_SENT))],
  ),
  ...signalsOf(
    grantValueMalformed,
    [
      4.2,
      says(`
      authorization code is malformed; code … malformed|truncated|altered|corrupted; refresh token is
      malformed|invalid; refresh token … malformed|truncated|corrupted; malformed or invalid; input
      parameter code is not valid; input parameter refresh token is not valid; provided value for
      input parameter code|refresh|device; code … decoded twice|double; code was|is truncated; cut
      off … code|token; token|code truncated; token column … short|too|length; varchar; code parameter … not valid; not valid
      refresh token; code … url decoded|encoded
    `),
    ],
    [1, all(code(70000, 9002313), says('refresh token; authorization code'))],
    [-2, all(code(9002313), JSON_SENT)],
    [-3, all(code(70000), says('grant is expired; grant has expired'))],
  ),
  ...signalsOf(
    pkceVerifierMismatch,
    [
      4.5,
      says(`
      code verifier does not match; invalid code verifier; code verifier … does not match; code challenge … does not match;
      pkce verification failed; size of code challenge parameter; code challenge … invalid; pkce code
      verifier … could not be parsed|missing; code verifier … mismatch; pkce mismatch; failed to
      verify code verifier; code verifier … invalid|wrong; pkce … mismatch|failed
    `),
    ],
    [1.5, all(code(900144, 90014), PKCE)],
  ),
  ...signalsOf(
    idTokenImplicitNotEnabled,
    [
      5,
      says(`
      response type id token is not enabled; response type … is not enabled for application; id token
      … not enabled; enable id tokens; implicit … id tokens?; id tokens … implicit; not configured to allow
      … implicit flow; implicit flow … not enabled|allowed; implicit grant … not enabled|allowed|disabled
    `),
    ],
    [1.5, says('unsupported response type')],
  ),
];
