import { pageName } from '../../entra/admin-center.ts';
import { appRoleNotAssignedToClient } from './causes/app-role-not-assigned-to-client.ts';
import { clientAssertionAudienceWrong } from './causes/client-assertion-audience-wrong.ts';
import { clientAssertionHeaderWrong } from './causes/client-assertion-header-wrong.ts';
import { clientAssertionTimeInvalid } from './causes/client-assertion-time-invalid.ts';
import { clientCertificateExpiredOrRevoked } from './causes/client-certificate-expired-or-revoked.ts';
import { clientCertificateNotRegistered } from './causes/client-certificate-not-registered.ts';
import { clientSecretExpired } from './causes/client-secret-expired.ts';
import { clientSecretInvalid } from './causes/client-secret-invalid.ts';
import { clientSecretNotUrlEncoded } from './causes/client-secret-not-url-encoded.ts';
import { clientSecretStaleAfterRotation } from './causes/client-secret-stale-after-rotation.ts';
import { clockSkew } from '../tokens/causes/clock-skew.ts';
import { requiredParameterMissing } from '../request/causes/required-parameter-missing.ts';
import type { CodeRow } from '../../reasoning/code.ts';

/** What Entra writes about aud of a client assertion, whatever code it gives. */
const WRONG_AUDIENCE = /assertion audience claim|audience .{0,40}realm issuer/iu;
const EXPIRED = /key used is expired|certificate [^.]{0,120}\b(?:expired|revoked)\b/iu;

export const CODES: readonly CodeRow[] = [
  {
    code: 50012,
    name: 'AuthenticationFailed',
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'Entra did not accept the certificate or assertion with which the client authenticates.',
    fix: [
      'Read the rest of the message: an “invalid client secret” is the older form of AADSTS7000215.',
      'A “valid time range” points to the clock, or to nbf and exp of the assertion.',
      'If it is about the audience, set aud of the assertion to the token endpoint of the tenant.',
    ],
    causes: [
      [clientCertificateNotRegistered, 2.2],
      [clientSecretInvalid, 1.5],
      [clientAssertionTimeInvalid, 0.6],
      [clientAssertionHeaderWrong, 0.6],
    ],
    byMessage: [{ says: WRONG_AUDIENCE, causes: [[clientAssertionAudienceWrong, 5]] }],
  },
  {
    code: 50017,
    name: 'CertificateValidationFailed',
    stage: 'authorize',
    meaning:
      'The user’s certificate could not be verified: its chain or its revocation list failed the check.',
  },
  {
    code: 50027,
    name: 'InvalidJwtToken',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning:
      'Entra received a JWT that it cannot accept: its issuer, audience, times, nonce or format may be wrong.',
    fix: ['Read the rest of the message: it names the part that is wrong.'],
    causes: [[clientAssertionHeaderWrong, 2]],
  },
  {
    code: 50032,
    name: 'WeakRsaKey',
    stage: 'either',
    meaning: 'The RSA key that was used is too short or otherwise weak.',
  },
  {
    code: 50048,
    name: 'SubjectMismatchesIssuer',
    stage: 'token',
    meaning: 'In the client assertion, sub and iss are not the same.',
    fix: ['Set both to the client ID.'],
    causes: [],
  },
  {
    code: 50120,
    name: 'ThresholdJwtInvalidJwtFormat',
    stage: 'either',
    meaning: 'The header of a JWT is malformed.',
    causes: [[clientAssertionHeaderWrong, 2]],
  },
  {
    code: 67003,
    name: 'ActorNotValidServiceIdentity',
    stage: 'token',
    meaning: 'What acts for the user is not a valid service identity.',
  },
  {
    code: 70002,
    name: 'InvalidClient',
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The client could not authenticate. This is an older code that wraps another one.',
    fix: [
      'Read the second code in the same message: it tells the reason.',
      'If the message asks for client_secret or client_assertion, see AADSTS7000218.',
    ],
    causes: [
      [clientSecretInvalid, 3.8],
      [requiredParameterMissing, 1.2],
    ],
  },
  {
    code: 100007,
    stage: 'token',
    meaning: 'The regional endpoint serves only managed identities and apps inside Microsoft.',
    fix: ['Remove the region from the client’s settings.'],
  },
  {
    code: 220501,
    name: 'InvalidCrlDownload',
    stage: 'authorize',
    meaning: 'The revocation list of the certificate authority could not be downloaded.',
    fix: ['Make the list’s address reachable from the internet.'],
  },
  {
    code: 500133,
    stage: 'token',
    meaning: 'The access token that was sent for the on-behalf-of exchange is not valid now.',
    fix: ['Get a new token for the user before the exchange, and check the clock of the server.'],
    causes: [],
  },
  {
    code: 501051,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'The app requests a token for itself but has no role in an API that requires assignment.',
    fix: [
      'Give the app a role of the API (API permissions, application permission, admin consent), or set Assignment required to No on the API’s enterprise application.',
    ],
    causes: [[appRoleNotAssignedToClient, 6]],
    rule: 'app-role-not-assigned',
    confidence: 'observed',
  },
  {
    code: 700024,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The client assertion was not valid when Entra received it: not yet, or no longer.',
    fix: [
      'Set the clock of the machine, and look at how nbf and exp are computed.',
      'In a pipeline, fetch the external token just before it is used: it lasts only minutes.',
    ],
    causes: [clientAssertionTimeInvalid, clockSkew],
    rule: 'client-assertion-outside-time',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 700027,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The certificate that signed the client assertion is not registered for this app.',
    fix: [
      `Upload the public certificate to the app that the message names, under ${pageName('certificates')}.`,
      'Compare the thumbprint in the message with the registered ones.',
      'If it is registered, look at the assertion’s header: x5t holds the SHA-1 thumbprint in base64url, x5t#S256 the SHA-256 one.',
    ],
    causes: [
      [clientCertificateNotRegistered, 4.5],
      [clientAssertionHeaderWrong, 1],
    ],
    byMessage: [{ says: EXPIRED, causes: [[clientCertificateExpiredOrRevoked, 5]] }],
    rule: 'client-certificate-not-registered',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/entra-docs:docs/identity-platform/certificate-credentials.md',
  },
  {
    code: 700030,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The subject name of the client’s certificate is not one that this app trusts.',
    fix: ['Add the subject name to those that the app trusts, or sign with another certificate.'],
    causes: [[clientCertificateNotRegistered, 3]],
    rule: 'client-certificate-not-registered',
  },
  {
    code: 5002723,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning:
      'The client assertion is not a signed JWT that Entra can read: its header or its format is wrong.',
    fix: ['Decode the assertion and check alg, typ and x5t or kid in its header.'],
    causes: [[clientAssertionHeaderWrong, 6]],
    confidence: 'observed',
  },
  {
    code: 5002727,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The header of the client assertion is malformed.',
    fix: ['Decode the assertion and check alg, typ and x5t or kid in its header.'],
    causes: [[clientAssertionHeaderWrong, 4]],
    confidence: 'observed',
  },
  {
    code: 5002730,
    stage: 'token',
    meaning:
      'The assertion was refused: its key and its algorithm do not match, or it is not meant for this service.',
    fix: [
      'Decode the assertion and check alg, kid or x5t, and aud. In the on-behalf-of flow it has to be an access token for the API in the middle.',
    ],
    causes: [[clientAssertionHeaderWrong, 4]],
    confidence: 'observed',
  },
  {
    code: 7000215,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning:
      'The client secret is not one of this app’s secrets. Often the Secret ID was copied instead of the Value.',
    fix: [
      'Copy the column Value, not the GUID under Secret ID; the Value is shown only right after it is created.',
      'Check that client ID and tenant belong to the app that the secret was created for.',
      'URL-encode the secret in form bodies, and check what shells, YAML and container files do with $, ~, + and %.',
    ],
    causes: [
      [clientSecretInvalid, 4.5],
      [clientSecretStaleAfterRotation, 1],
      [clientSecretNotUrlEncoded, 0.6],
    ],
    rule: 'client-secret-rejected',
  },
  {
    code: 7000222,
    name: 'InvalidClientSecretExpiredKeysProvided',
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The client secret has expired.',
    fix: [
      'Create a new secret under Certificates & secrets and give its Value to the app.',
      'List the end dates with az ad app credential list --id <client ID>; none can be later than 24 months after the start.',
      'A certificate or a federated credential saves the yearly change.',
    ],
    causes: [
      [clientSecretExpired, 6],
      [clientSecretStaleAfterRotation, 0.8],
    ],
    rule: 'client-secret-expired',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/entra-docs:docs/identity-platform/how-to-add-credentials.md',
  },
];
