import { menuPath } from '../../entra/admin-center.ts';
import { clientAssertionAudienceWrong } from '../client-credentials/causes/client-assertion-audience-wrong.ts';
import { clientCredentialsNeedsDefaultScope } from './causes/client-credentials-needs-default-scope.ts';
import { invalidScopeFormat } from './causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from './causes/multiple-resources-in-scope.ts';
import { resourceNotFoundInTenant } from './causes/resource-not-found-in-tenant.ts';
import { scopeWithoutResourcePrefix } from './causes/scope-without-resource-prefix.ts';
import { defaultScopeWithPersonalAccount } from './causes/default-scope-with-personal-account.ts';
import { resourceParameterOnV2 } from './causes/resource-parameter-on-v2.ts';
import { resourceParameterScopeMismatch } from './causes/resource-parameter-scope-mismatch.ts';
import { resourceServicePrincipalDisabled } from './causes/resource-service-principal-disabled.ts';
import { redirectUriPlatformNotSpa } from '../client-type/causes/redirect-uri-platform-not-spa.ts';
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
    meaning: 'The scope of the token request is not valid.',
    causes: [[invalidScopeFormat, 2.8]],
    rule: 'scopes-refused',
  },
  {
    code: 50001,
    name: 'InvalidResource',
    oauthError: 'invalid_resource',
    stage: 'either',
    meaning: 'The API does not exist in the tenant, or is disabled.',
    fix: ['Name the API exactly by its Application ID URI or its ID.'],
    causes: [[resourceNotFoundInTenant, 4.6]],
    rule: 'api-not-in-tenant',
  },
  {
    code: 50171,
    stage: 'token',
    meaning: 'This audience can only be requested over mutual TLS.',
    rule: 'api-access-refused',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 70011,
    name: 'InvalidScope',
    oauthError: 'invalid_scope',
    stage: 'either',
    meaning: 'The scope is not valid: it is badly formed, or not allowed in this kind of request.',
    fix: [
      'Write scopes as <Application ID URI>/<permission>; names without an API in front are looked up in Microsoft Graph.',
      'In app-only requests send <Application ID URI>/.default and nothing else.',
      'Do not combine .default with named permissions.',
    ],
    causes: [[invalidScopeFormat, 3.6]],
    rule: 'scopes-refused',
  },
  {
    code: 90009,
    name: 'TokenForItselfMissingIdenticalAppIdentifier',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The app requests a token for itself but does not name itself by its GUID.',
    fix: ['Send the scope <client ID>/.default.', 'Better: register client and API as two apps.'],
    causes: [[tokenForSelfNeedsGuid, 6]],
    rule: 'api-is-the-client-itself',
  },
  {
    code: 90023,
    name: 'InvalidRequest',
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The request is not valid; often a GUID or a tenant has the wrong form.',
    fix: ['This number covers several older errors; only the message tells which one it is.'],
    causes: [invalidScopeFormat, tenantNotFound],
    byMessage: [
      { says: /applicable permissions/iu, causes: [[defaultScopeWithPersonalAccount, 4.5]] },
      { says: /cross-origin|\borigin\b/iu, causes: [[redirectUriPlatformNotSpa, 3.6]] },
    ],
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
      'An API of another tenant has to be multitenant, and someone has to consent to it here first.',
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
      'The API that the scope names is disabled in this tenant, by an administrator or because a subscription ended.',
    fix: [
      `Enable the API under ${menuPath('properties', 'the API')}; if its subscription has ended, renew it.`,
    ],
    causes: [[resourceServicePrincipalDisabled, 5.5]],
    rule: 'api-enabled',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 650052,
    oauthError: 'invalid_client',
    stage: 'either',
    meaning:
      'The organization has no access to a service that the app needs: it was never subscribed to or consented to.',
    fix: [
      'Let an administrator consent to the service or subscribe to it; that creates its enterprise application.',
    ],
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
      'The API, or Microsoft Graph for a name without an API in front, has no permission with this name.',
    fix: [
      'Put the API in front: api://<API’s ID>/<scope>.',
      'Compare the spelling with Expose an API in the API’s registration.',
    ],
    causes: [[scopeWithoutResourcePrefix, 5]],
    rule: 'permission-unknown-to-api',
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 650054,
    stage: 'either',
    meaning: 'The app asks for permissions of an API that no longer exists.',
    fix: ['Remove the API from API permissions and from the scopes.'],
    causes: [[resourceNotFoundInTenant, 3.6]],
    rule: 'api-not-in-tenant',
  },
  {
    code: 700022,
    name: 'InvalidMultipleResourcesScope',
    oauthError: 'invalid_scope',
    stage: 'token',
    meaning: 'The scope of one token request names several APIs.',
    fix: ['Keep the scopes of one API; this applies to the implicit and hybrid flows too.'],
    causes: [[multipleResourcesInScope, 5.6]],
    rule: 'scopes-of-several-apis',
  },
  {
    code: 700023,
    name: 'InvalidResourcelessScope',
    oauthError: 'invalid_scope',
    stage: 'token',
    meaning:
      'The scope does not name any API; or, when the message speaks of the assertion, the audience of the client assertion is not this tenant’s token endpoint.',
    fix: [
      'Add a scope of the API that the token is for, such as <Application ID URI>/.default.',
      'If the message speaks of the assertion’s audience, set aud to the token endpoint of the same tenant and cloud.',
    ],
    causes: [
      [invalidScopeFormat, 3.3],
      [scopeWithoutResourcePrefix, 1.2],
    ],
    // Entra gives the same number to an assertion that names another audience than the token endpoint.
    byMessage: [{ says: /assertion audience|realm issuer/iu, causes: [[clientAssertionAudienceWrong, 6]] }],
    rule: 'permission-unknown-to-api',
  },
  {
    code: 901002,
    oauthError: 'invalid_request',
    stage: 'either',
    meaning: 'The request contains the v1 parameter resource, which the v2 endpoint refuses.',
    fix: [
      'Remove resource and send scope=<Application ID URI>/.default.',
      'MCP clients always send it: there, resource has to equal the Application ID URI of the scopes’ API.',
    ],
    causes: [[resourceParameterOnV2, 5.5]],
    rule: 'resource-parameter-fits',
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
  {
    code: 9010010,
    oauthError: 'invalid_target',
    stage: 'either',
    meaning: 'The parameter resource is not an Application ID URI of the app that owns the requested scopes.',
    fix: [
      'Add the value of resource as an Application ID URI of that app, without a slash at its end; set requestedAccessTokenVersion to 2 first.',
      'Or keep the client from sending resource.',
    ],
    causes: [[resourceParameterScopeMismatch, 5.8]],
    rule: 'resource-parameter-fits',
    source: 'MicrosoftDocs/entra-docs:docs/agent-id/secure-mcp-server-with-entra-id.md@a1347dc0',
  },
];
