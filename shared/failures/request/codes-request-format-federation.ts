import { type CodeRow } from '../../reasoning/codes/code-entry.ts';

export const REQUEST_FORMAT_FEDERATION: readonly CodeRow[] = [
  {
    code: 50006,
    name: 'InvalidSignature',
    stage: 'either',
    meaning: 'Something in the request is signed, and the signature does not fit.',
  },
  {
    code: 50008,
    name: 'InvalidSamlToken',
    stage: 'either',
    meaning: 'The SAML assertion is missing or not set up rightly.',
  },
  {
    code: 75001,
    name: 'BindingSerializationError',
    stage: 'authorize',
    meaning: 'The SAML message could not be put into its binding.',
  },
  {
    code: 75003,
    name: 'UnsupportedBindingError',
    stage: 'authorize',
    meaning: 'The SAML binding asked for is not available: answers go by HTTP POST only.',
  },
  {
    code: 75005,
    name: 'Saml2MessageInvalid',
    stage: 'authorize',
    meaning: 'Entra does not support this SAML request.',
  },
  {
    code: 75008,
    name: 'RequestDeniedError',
    stage: 'authorize',
    meaning: 'The SAML request was meant for another destination.',
  },
  {
    code: 75011,
    name: 'NoMatchedAuthnContextInOutputClaims',
    stage: 'authorize',
    meaning: 'The SAML request demands one way of authenticating, and the user came in by another.',
    fix: ['Take RequestedAuthnContext out of the SAML request, or make it fit.'],
  },
  {
    code: 75016,
    name: 'Saml2AuthenticationRequestInvalidNameIDPolicy',
    stage: 'authorize',
    meaning: 'The NameIDPolicy of the SAML request is not valid.',
  },
  {
    code: 76021,
    name: 'ApplicationRequiresSignedRequests',
    stage: 'authorize',
    meaning: 'This app has to sign its SAML requests, but no signature came.',
  },
  {
    code: 76026,
    name: 'RequestIssueTimeExpired',
    stage: 'authorize',
    meaning: 'The SAML request was issued too long ago, by its IssueInstant.',
  },
  {
    code: 90020,
    stage: 'token',
    meaning: 'ImmutableID, by which the user is found, is missing from the SAML 1.1 assertion.',
  },
  {
    code: 90022,
    name: 'AuthenticatedInvalidPrincipalNameFormat',
    stage: 'either',
    meaning: 'The name of the principal does not have the form name[/host][@realm].',
  },
  {
    code: 90081,
    name: 'OrgIdWsFederationMessageInvalid',
    stage: 'authorize',
    meaning: 'Entra cannot use the WS-Federation message that came.',
  },
  {
    code: 90082,
    name: 'OrgIdWsFederationNotSupported',
    stage: 'authorize',
    meaning: 'The way of authenticating that was chosen is not supported for this request.',
  },
  {
    code: 90087,
    name: 'OrgIdWsFederationMessageCreationFromUriFailed',
    stage: 'authorize',
    meaning: 'No WS-Federation message could be made out of the address.',
  },
  {
    code: 90107,
    name: 'InvalidXml',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The request holds XML that cannot be parsed.',
  },
  {
    code: 399284,
    name: 'InboundIdTokenIssuerInvalid',
    stage: 'authorize',
    meaning: 'The ID token of the federated provider names no issuer, or another one than is set up.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 750054,
    stage: 'authorize',
    meaning:
      'A SAML request by redirect has to carry SAMLRequest or SAMLResponse in its address, and this one does not.',
    fix: ['Begin at the app, not at Entra’s own address for SAML.'],
  },
  {
    code: 900236,
    name: 'InvalidRequestSamlPropertyUnsupported',
    stage: 'authorize',
    meaning: 'One of the properties of the SAML request has to be left out.',
  },
  {
    code: 5000819,
    name: 'InvalidSamlTokenEmailMissingOrInvalid',
    stage: 'authorize',
    meaning: 'The SAML assertion of the external provider has no e-mail address, or one of another domain.',
  },
  {
    code: 7500514,
    stage: 'authorize',
    meaning: 'What the external provider sent holds no SAML response or assertion that can be used.',
  },
  {
    code: 7500529,
    stage: 'authorize',
    meaning: 'SAML does not allow the ID that this request has; a digit in first place is the usual reason.',
    fix: ['Put a letter or an underscore in front of it.'],
  },
];
