import { clientCredentialsNeedsDefaultScope } from './causes/client-credentials-needs-default-scope.ts';
import { invalidScopeFormat } from './causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from './causes/multiple-resources-in-scope.ts';
import { resourceNotFoundInTenant } from './causes/resource-not-found-in-tenant.ts';
import { scopeWithoutResourcePrefix } from './causes/scope-without-resource-prefix.ts';
import { tenantNotFound } from '../tenant/causes/tenant-not-found.ts';
import { tokenForSelfNeedsGuid } from './causes/token-for-self-needs-guid.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 28000,
    oauthError: 'invalid_request',
    stage: 'token',
    meaning: 'The scopes of one token request belong to more than one API.',
    fix: [
      'Ask for one API at a time; the refresh token then fetches the tokens of the others.',
      'The sign-in request itself may name several, for consent.',
    ],
    causes: [[multipleResourcesInScope, 5.6]],
    rule: 'scopes-of-several-apis',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 28002,
    stage: 'token',
    meaning: 'The scope of the request for an access token cannot be used.',
    causes: [[invalidScopeFormat, 2.8]],
    rule: 'scopes-refused',
  },
  {
    code: 50001,
    name: 'InvalidResource',
    oauthError: 'invalid_resource',
    stage: 'either',
    meaning: 'There is no such API, or it is switched off.',
    fix: ['Name the API exactly by its Application ID URI or its ID.'],
    causes: [[resourceNotFoundInTenant, 4.6]],
    rule: 'api-not-in-tenant',
  },
  {
    code: 50171,
    stage: 'token',
    meaning: 'This audience is for token requests over mutual TLS only.',
    rule: 'api-access-refused',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 70011,
    name: 'InvalidScope',
    oauthError: 'invalid_scope',
    stage: 'either',
    meaning: 'The scope is not valid: its form is wrong, or it does not fit this kind of request.',
    fix: [
      'Write scopes as <Application ID URI>/<permission>; names without an API in front are looked up in Microsoft Graph.',
      'In app-only requests send <Application ID URI>/.default and nothing else.',
      'Do not put .default beside named permissions.',
    ],
    causes: [[invalidScopeFormat, 3.6]],
    rule: 'scopes-refused',
  },
  {
    code: 90009,
    name: 'TokenForItselfMissingIdenticalAppIdentifier',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The app asks for a token for itself, but names itself by something else than its GUID.',
    fix: ['Send the scope <client ID>/.default.', 'Better: register client and API as two apps.'],
    causes: [[tokenForSelfNeedsGuid, 6]],
    rule: 'api-is-the-client-itself',
  },
  {
    code: 90023,
    name: 'InvalidRequest',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The request is not valid; often a GUID or a tenant is written in a wrong form.',
    fix: ['This number covers several older errors, and only the message tells which.'],
    causes: [invalidScopeFormat, tenantNotFound],
    rule: 'request-refused',
  },
  {
    code: 500011,
    name: 'InvalidResourceServicePrincipalNotFound',
    oauthError: 'invalid_resource',
    stage: 'either',
    meaning: 'The tenant has no enterprise application for the API that the scope names.',
    fix: [
      'Compare the part of the scope before the last slash with the Application ID URI of the API.',
      'An API of another tenant has to be multitenant, and somebody has to consent to it here first.',
      'Check that the request goes to the tenant that you mean.',
    ],
    causes: [[resourceNotFoundInTenant, 4.6]],
    rule: 'api-not-in-tenant',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/error-code-aadsts500011-resource-principal-not-found.md',
  },
  {
    code: 500014,
    name: 'InvalidResourceServicePrincipalDisabled',
    oauthError: 'invalid_resource',
    stage: 'either',
    meaning:
      'The tenant knows the API, but its enterprise application is switched off, by an administrator or because a subscription ended.',
    fix: [
      'Switch the API on under Enterprise applications → the API → Properties; if its subscription has ended, renew that.',
    ],
    causes: [[resourceNotFoundInTenant, 3.6]],
    rule: 'api-not-in-tenant',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 650052,
    oauthError: 'invalid_client',
    stage: 'either',
    meaning:
      'The app needs a service that this organization does not have: nobody has subscribed or consented to it.',
    fix: ['Let an administrator consent to the service or buy it; that creates its enterprise application.'],
    causes: [[resourceNotFoundInTenant, 4.5]],
    rule: 'api-not-in-tenant',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/troubleshoot-consent-issues.md',
  },
  {
    code: 650053,
    oauthError: 'invalid_client',
    stage: 'either',
    meaning:
      'The API does not know a permission of this name. A name without an API in front was looked up in Microsoft Graph.',
    fix: [
      'Write the API in front: api://<API’s ID>/<scope>.',
      'Compare the spelling with Expose an API in the registration of the API.',
    ],
    causes: [[scopeWithoutResourcePrefix, 5]],
    rule: 'permission-unknown-to-api',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 650054,
    stage: 'either',
    meaning: 'One of the APIs for which the app wants permissions does not exist any more.',
    fix: ['Take the API out of API permissions and out of the scopes.'],
    causes: [[resourceNotFoundInTenant, 3.6]],
    rule: 'api-not-in-tenant',
  },
  {
    code: 700022,
    name: 'InvalidMultipleResourcesScope',
    oauthError: 'invalid_scope',
    stage: 'token',
    meaning: 'One token request names several APIs in its scope.',
    fix: ['Keep the scopes of one API; this holds for the implicit and the hybrid flow, too.'],
    causes: [[multipleResourcesInScope, 5.6]],
    rule: 'scopes-of-several-apis',
  },
  {
    code: 700023,
    name: 'InvalidResourcelessScope',
    oauthError: 'invalid_scope',
    stage: 'token',
    meaning: 'The scope does not name any API.',
    fix: ['Add a scope of the API that the token is for.'],
    causes: [
      [invalidScopeFormat, 3.3],
      [scopeWithoutResourcePrefix, 1.2],
    ],
    rule: 'permission-unknown-to-api',
  },
  {
    code: 901002,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The parameter resource belongs to v1, and the v2 endpoint refuses it.',
    fix: ['Leave out resource and send scope=<Application ID URI>/.default.'],
    causes: [[invalidScopeFormat, 2.8]],
    rule: 'request-refused',
  },
  {
    code: 1002012,
    oauthError: 'invalid_scope',
    stage: 'token',
    meaning: 'An app-only request must ask for .default of one API, and this one asks for something else.',
    fix: ['Send <Application ID URI>/.default or <API’s ID>/.default, and no other scope.'],
    causes: [[clientCredentialsNeedsDefaultScope, 6]],
    rule: 'default-scope-missing',
    source: 'public issue thread',
    confidence: 'observed',
  },
];
