import { clockSkew } from '../tokens/causes/clock-skew.ts';
import { samlRequestMalformed } from './causes/saml-request-malformed.ts';
import { samlRequestMissing } from './causes/saml-request-missing.ts';
import { samlRequestNotSigned } from './causes/saml-request-not-signed.ts';
import { samlRequestedAuthnContext } from './causes/saml-requested-authn-context.ts';
import type { CodeRow } from '../../reasoning/code.ts';

const PROTOCOL = 'MicrosoftDocs/entra-docs:docs/identity-platform/single-sign-on-saml-protocol.md@01d447dc';

export const CODES: readonly CodeRow[] = [
  {
    code: 75001,
    name: 'BindingSerializationError',
    stage: 'authorize',
    meaning: 'The SAML message could not be serialized for its binding.',
    causes: [[samlRequestMalformed, 3]],
    rule: 'request-refused',
  },
  {
    code: 75003,
    name: 'UnsupportedBindingError',
    stage: 'authorize',
    meaning: 'The requested SAML binding is not supported: responses go by HTTP POST only.',
    fix: ['Set ProtocolBinding of the request to urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST.'],
    causes: [[samlRequestMalformed, 3]],
    rule: 'request-refused',
  },
  {
    code: 75005,
    name: 'Saml2MessageInvalid',
    stage: 'authorize',
    meaning: 'Entra does not support this SAML request.',
    fix: ['Decode SAMLRequest and remove or correct what the message names.'],
    causes: [[samlRequestMalformed, 5]],
    rule: 'request-refused',
  },
  {
    code: 75006,
    stage: 'authorize',
    meaning: 'A SAML request could not be processed; a second code in the message says why.',
    fix: ['Read the second code, which is usually AADSTS90011, and decode SAMLRequest.'],
    causes: [[samlRequestMalformed, 4]],
    rule: 'request-refused',
    source: PROTOCOL,
  },
  {
    code: 75008,
    name: 'RequestDeniedError',
    stage: 'authorize',
    meaning: 'The SAML request names another destination.',
    causes: [[samlRequestMalformed, 2.4]],
    rule: 'request-refused',
  },
  {
    code: 75011,
    name: 'NoMatchedAuthnContextInOutputClaims',
    stage: 'authorize',
    meaning: 'The SAML request requires one authentication method, and the user signed in with another.',
    fix: [
      'Let the service provider send no RequestedAuthnContext; most products have a switch for it.',
      'Sign-ins without a password, with a certificate or with MFA never match PasswordProtectedTransport.',
    ],
    causes: [[samlRequestedAuthnContext, 5.4]],
    rule: 'request-refused',
    source: `MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; ${PROTOCOL}`,
  },
  {
    code: 75016,
    name: 'Saml2AuthenticationRequestInvalidNameIDPolicy',
    stage: 'authorize',
    meaning: 'The NameIDPolicy of the SAML request is not valid.',
    fix: [
      'Use one of the formats persistent, emailAddress, unspecified and transient, or leave NameIDPolicy out.',
    ],
    causes: [[samlRequestMalformed, 4.4]],
    rule: 'request-refused',
  },
  {
    code: 76021,
    name: 'ApplicationRequiresSignedRequests',
    stage: 'authorize',
    meaning: 'This app has to sign its SAML requests, but the request is not signed.',
    fix: [
      'Sign at the service provider and upload its certificate, or switch off “Require verification certificates”.',
      'The Test button of the portal and the tiles of My Apps never sign.',
    ],
    causes: [[samlRequestNotSigned, 5.4]],
    rule: 'request-refused',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548',
  },
  {
    code: 76026,
    name: 'RequestIssueTimeExpired',
    stage: 'authorize',
    meaning: 'The SAML request was issued too long ago, by its IssueInstant.',
    causes: [clockSkew],
    rule: 'request-refused',
  },
  {
    code: 90011,
    stage: 'authorize',
    meaning: 'One property of the SAML request is not supported; the message names it.',
    fix: ['Remove the property, for example SPNameQualifier of NameIDPolicy.'],
    causes: [[samlRequestMalformed, 5]],
    rule: 'request-refused',
    source: PROTOCOL,
  },
  {
    code: 900235,
    stage: 'authorize',
    meaning: 'RequestedAuthnContext of the SAML request compares in another way than “exact”.',
    fix: [
      'Set Comparison to exact, or let the service provider send no RequestedAuthnContext; most products have a switch for it.',
    ],
    causes: [
      [samlRequestMalformed, 5],
      [samlRequestedAuthnContext, 3],
    ],
    rule: 'request-refused',
  },
  {
    code: 750054,
    stage: 'authorize',
    meaning:
      'A SAML request sent by redirect needs SAMLRequest or SAMLResponse in its address, and this one has neither.',
    fix: [
      'Start at the app, not at Entra’s own SAML address.',
      'With the redirect binding SAMLRequest stands in the query, with the POST binding in the body; a proxy may have dropped it.',
    ],
    causes: [[samlRequestMissing, 5.6]],
    rule: 'request-refused',
    source: `MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; ${PROTOCOL}`,
  },
  {
    code: 900236,
    name: 'InvalidRequestSamlPropertyUnsupported',
    stage: 'authorize',
    meaning: 'The SAML request contains a property that is not supported.',
    fix: ['Remove the property that the message names.'],
    causes: [[samlRequestMalformed, 5]],
    rule: 'request-refused',
  },
  {
    code: 7500529,
    stage: 'authorize',
    meaning: 'The ID of the SAML request is not valid; usually it starts with a digit.',
    fix: ['Put a letter or an underscore in front of it.'],
    causes: [[samlRequestMalformed, 5]],
    rule: 'request-refused',
  },
];
