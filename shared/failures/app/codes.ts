import { menuPath } from '../../entra/admin-center.ts';
import { applicationDisabled } from './causes/application-disabled.ts';
import { appNotFoundInTenant } from './causes/app-not-found-in-tenant.ts';
import { firstPartyClientNotPreauthorized } from './causes/first-party-client-not-preauthorized.ts';
import { wrongClientIdValue } from './causes/wrong-client-id-value.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50100,
    stage: 'either',
    meaning: 'The claims for the token could not be produced with the configured rules.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50101,
    stage: 'either',
    meaning: 'The configuration names a claims transformer that Entra does not know.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50102,
    stage: 'either',
    meaning: 'A claims transformer named in the configuration could not be loaded.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50103,
    stage: 'either',
    meaning: 'The claims for the token could not be transformed; the rest of the message says why.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50108,
    stage: 'either',
    meaning: 'The rules for transforming claims could not be read.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50109,
    stage: 'either',
    meaning: 'The configuration names a claims transformation that does not exist.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50111,
    stage: 'either',
    meaning: 'The request asks for a claims transformation that Entra does not know.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50123,
    stage: 'either',
    meaning: 'A claims transformation uses a method that Entra does not know.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50124,
    name: 'ClaimsTransformationInvalidInputParameter',
    stage: 'either',
    meaning: 'A claims transformation rule got an input of the wrong kind.',
  },
  {
    code: 50162,
    stage: 'either',
    meaning: 'Transforming the claims took too long.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50163,
    stage: 'either',
    meaning: 'A regular expression produced a claim that is too large.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 50165,
    stage: 'either',
    meaning: 'This kind of token cannot be encrypted the way the app is configured.',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 65002,
    stage: 'either',
    meaning: 'The client ID is that of one of Microsoft’s apps, which is not set up to call this API.',
    fix: ['Register an app of your own and use its client ID; consent by an administrator cannot help.'],
    causes: [[firstPartyClientNotPreauthorized, 5.5]],
    rule: 'client-of-microsoft',
  },
  {
    code: 70001,
    name: 'UnauthorizedClient',
    oauthError: 'unauthorized_client',
    stage: 'either',
    meaning: 'The directory has no app with this client ID, or the app is disabled.',
    fix: [
      'Check client ID and tenant, as for AADSTS700016.',
      'With SAML, make the issuer equal to the Identifier (Entity ID), with or without a trailing slash.',
    ],
    causes: [[appNotFoundInTenant, 4.2]],
    rule: 'client-not-found-in-tenant',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/error-code-AADSTS70001-app-not-found-in-directory.md',
  },
  {
    code: 90112,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The client ID is not a GUID.',
    fix: ['Send the Application (client) ID.'],
    causes: [[wrongClientIdValue, 2.5]],
    rule: 'client-id-malformed',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 501241,
    stage: 'authorize',
    meaning: 'A claims rule needs a value that this user does not have, usually the one for NameID.',
  },
  {
    code: 501621,
    name: 'ClaimsTransformationTimeoutRegularExpressionTimeout',
    stage: 'either',
    meaning: 'A regular expression in one of the claims rules did not finish in time.',
  },
  {
    code: 700011,
    name: 'UnauthorizedClientAppNotFoundInOrgIdTenant',
    oauthError: 'unauthorized_client',
    stage: 'either',
    meaning: 'The directory has no app with this client ID.',
    fix: ['Check client ID and tenant, as for AADSTS700016.'],
    causes: [[appNotFoundInTenant, 4.6]],
    rule: 'client-not-found-in-tenant',
  },
  {
    code: 700016,
    name: 'UnauthorizedClient_DoesNotMatchRequest',
    oauthError: 'unauthorized_client',
    stage: 'either',
    meaning: 'The tenant that was asked has no app with this client ID.',
    fix: [
      'Copy the Application (client) ID from the app’s Overview; the object ID and the Secret ID do not work.',
      'Check the tenant in the address: the app has to be registered there, or consented to there.',
      'For an app of another tenant, let an administrator consent first, or run az ad sp create --id <client ID>.',
    ],
    causes: [
      [appNotFoundInTenant, 4.6],
      [wrongClientIdValue, 1],
    ],
    rule: 'client-not-found-in-tenant',
  },
  {
    code: 700038,
    oauthError: 'unauthorized_client',
    stage: 'authorize',
    meaning: 'The client ID is not a valid application identifier.',
    fix: ['Send the Application (client) ID of the app registration: a GUID.'],
    causes: [[wrongClientIdValue, 2.5]],
    rule: 'client-id-malformed',
    confidence: 'observed',
  },
  {
    code: 1000031,
    stage: 'either',
    meaning: 'The app cannot be used at the moment; it may be blocked or disabled.',
    fix: [`Ask an administrator to check the app under ${menuPath('properties')}.`],
    rule: 'client-disabled',
  },
  {
    code: 7000110,
    name: 'Request is ambiguous',
    stage: 'either',
    meaning: 'The request matches more than one app, so Entra cannot tell which one is meant.',
    source:
      'support/entra/entra-id/app-integration/error-code-aadsts7000110-request-is-ambiguous.md (title only)',
    confidence: 'observed',
  },
  {
    code: 7000112,
    name: 'UnauthorizedClientApplicationDisabled',
    oauthError: 'unauthorized_client',
    stage: 'either',
    meaning: 'The app is disabled in this tenant.',
    fix: [
      `Set “Enabled for users to sign-in?” to Yes under ${menuPath('properties')}, or ask an administrator to.`,
      'If Microsoft disabled the app, the page says so; only the app’s owner can have that lifted.',
    ],
    causes: [[applicationDisabled, 5.5]],
    rule: 'client-disabled',
  },
  {
    code: 7000229,
    oauthError: 'invalid_client',
    stage: 'token',
    meaning: 'The client has no enterprise application in this tenant.',
    fix: [
      'Let an administrator consent to it here, or run az ad sp create --id <client ID>: since 31 March 2026 multitenant apps need this too.',
      'A single-tenant app has to use its own tenant’s ID.',
    ],
    causes: [[appNotFoundInTenant, 4.2]],
    rule: 'client-not-found-in-tenant',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/deprecate-service-principal-less-authentication.md@1b579125',
  },
];
