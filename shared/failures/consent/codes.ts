import { menuPath } from '../../entra/admin-center.ts';
import { adminConsentRequired } from './causes/admin-consent-required.ts';
import { samlEntityIdMismatch } from '../saml/causes/saml-entity-id-mismatch.ts';
import { apiPermissionNotListedOrConsented } from './causes/api-permission-not-listed-or-consented.ts';
import { consentMissing } from './causes/consent-missing.ts';
import { userNotAssigned } from './causes/user-not-assigned.ts';
import type { CodeRow } from '../../reasoning/code.ts';

export const CODES: readonly CodeRow[] = [
  {
    code: 50105,
    name: 'EntitlementGrantsNotFound',
    oauthError: 'interaction_required',
    stage: 'authorize',
    meaning: 'The app only lets assigned users in, and this user is not assigned.',
    fix: [
      `Assign the user, or a group that contains the user directly, under ${menuPath('users-and-groups')}.`,
      'Or set Assignment required to No under Properties.',
      'An app that calls without a user needs an app role of the API.',
    ],
    causes: [[userNotAssigned, 6]],
    rule: 'user-not-assigned',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/error-code-AADSTS50105-user-not-assigned-role.md',
  },
  {
    code: 50150,
    stage: 'either',
    meaning: 'The credential does not show that the user ever consented.',
    causes: [[consentMissing, 3]],
    rule: 'consent-missing',
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 52004,
    name: 'DelegationDoesNotExistForLinkedIn',
    stage: 'authorize',
    meaning: 'The user has not allowed access to LinkedIn data.',
    causes: [],
  },
  {
    code: 65001,
    name: 'DelegationDoesNotExist',
    oauthError: 'invalid_grant',
    stage: 'either',
    meaning: 'Neither the user nor an administrator has consented to what the app asks for.',
    fix: [
      'Show the user the consent page: sign in interactively with the same scopes. Or let an administrator choose Grant admin consent under API permissions.',
      'In the on-behalf-of flow, the API in the middle needs consent for the API behind it; knownClientApplications combines both prompts.',
      'An administrator can consent at https://login.microsoftonline.com/<tenant>/adminconsent?client_id=<client ID>.',
    ],
    causes: [
      [consentMissing, 4.6],
      [adminConsentRequired, 1.2],
    ],
    rule: 'consent-missing',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/troubleshoot-consent-issues.md',
  },
  {
    code: 65004,
    name: 'UserDeclinedConsent',
    oauthError: 'access_denied',
    stage: 'authorize',
    meaning: 'The user declined when Entra asked for consent.',
    fix: ['Sign in again and accept.'],
    causes: [[consentMissing, 3.8]],
    rule: 'consent-missing',
  },
  {
    code: 65005,
    name: 'MisconfiguredApplication',
    oauthError: 'invalid_resource',
    stage: 'either',
    meaning: 'The client’s registration does not list the API or the permission that it asks for.',
    fix: [
      'Add the permission under API permissions in the client’s registration, then grant consent.',
      'With SAML, check the identifier in the request.',
    ],
    causes: [[apiPermissionNotListedOrConsented, 4.2]],
    rule: 'permission-not-listed',
  },
  {
    code: 90008,
    name: 'TokenForItselfRequiresGraphPermission',
    stage: 'either',
    meaning: 'No one has consented, and the app does not even list the permission to sign users in.',
    fix: ['Add the delegated permission User.Read of Microsoft Graph and grant consent.'],
    causes: [
      [apiPermissionNotListedOrConsented, 3],
      [consentMissing, 1.6],
    ],
    rule: 'permission-not-listed',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/troubleshoot-consent-issues.md',
  },
  {
    code: 90093,
    name: 'GraphUserUnauthorized',
    stage: 'either',
    meaning: 'The directory refused a step of this sign-in or consent.',
    causes: [[adminConsentRequired, 4]],
  },
  {
    code: 90094,
    name: 'AdminConsentRequired',
    oauthError: 'access_denied',
    stage: 'authorize',
    meaning: 'Only an administrator can consent to the permissions that the app asks for.',
    fix: [
      'Ask an administrator to consent for the organization.',
      `Administrators find the reason under ${menuPath('user-consent-settings')}; an app that requires assignment needs an administrator too.`,
    ],
    causes: [[adminConsentRequired, 5.5]],
    rule: 'admin-consent-required',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/troubleshoot-consent-issues.md',
  },
  {
    code: 90095,
    name: 'AdminConsentRequiredRequestAccess',
    stage: 'authorize',
    meaning:
      'Only an administrator can consent; the tenant lets users request that, and the user has reached that page.',
    fix: ['Send the request and wait for the answer, or ask an administrator directly.'],
    causes: [[adminConsentRequired, 5.5]],
    rule: 'admin-consent-required',
  },
  {
    code: 90099,
    stage: 'either',
    meaning: 'The customer’s tenant has not allowed the partner’s app to manage it.',
    causes: [],
  },
  {
    code: 650051,
    stage: 'either',
    meaning:
      'Consent could not create the enterprise application, because one of that name or app exists already or is still being set up.',
    fix: [
      'Try again after a minute. If it stays, look for a half-created enterprise application of the app, and grant the permissions there or delete it.',
    ],
    source: 'public issue or source text',
    confidence: 'observed',
  },
  {
    code: 650056,
    oauthError: 'invalid_client',
    stage: 'either',
    meaning:
      'The registration is incomplete: no permission is listed, no administrator has consented, or the identifier in the request is not the app’s.',
    fix: [
      'List at least User.Read of Microsoft Graph under API permissions, and let an administrator grant consent.',
      'With SAML, make the issuer of the request equal to the Identifier (Entity ID).',
    ],
    causes: [[apiPermissionNotListedOrConsented, 4.2]],
    // With SAML, the client that the message names is the Issuer of the request, which is no GUID.
    byMessage: [
      {
        says: /client app id:\s*(?:https?:|urn:|spn:)|samlrequest|entity id/iu,
        causes: [[samlEntityIdMismatch, 4.2]],
      },
    ],
    rule: 'permission-not-listed',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/error-code-AADSTS650056-misconfigured-app.md',
  },
  {
    code: 650057,
    oauthError: 'invalid_resource',
    stage: 'either',
    meaning: 'The client’s registration does not list the API that it asks for.',
    fix: ['Add the API under API permissions of the client.'],
    causes: [[apiPermissionNotListedOrConsented, 5]],
    rule: 'permission-not-listed',
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/SupportArticles-docs:support/entra/entra-id/app-integration/troubleshoot-consent-issues.md',
  },
  {
    code: 900941,
    name: 'AdminConsentRequiredDueToRiskyApp',
    stage: 'authorize',
    meaning: 'Entra rates the app as risky, so only an administrator can consent to it.',
    fix: ['Ask an administrator to review the app; a verified publisher lowers the risk.'],
    causes: [[adminConsentRequired, 5.5]],
    rule: 'admin-consent-required',
    source: 'support/entra/entra-id/app-integration/troubleshoot-consent-issues.md',
    confidence: 'observed',
  },
  {
    code: 900981,
    name: 'AdminConsentRequestRiskyAppWarning',
    stage: 'authorize',
    meaning: 'The app that an administrator was asked to consent to is rated as risky by Entra.',
    causes: [[adminConsentRequired, 4]],
    rule: 'admin-consent-required',
    source: 'support/entra/entra-id/app-integration/troubleshoot-consent-issues.md',
    confidence: 'observed',
  },
  {
    code: 900991,
    stage: 'either',
    meaning:
      'The permission that the app asks for is not listed under its API permissions, or was never consented to.',
    fix: ['Add the permission under API permissions and grant consent.'],
    causes: [[apiPermissionNotListedOrConsented, 1.6]],
    confidence: 'observed',
  },
  {
    code: 9002341,
    oauthError: 'invalid_grant',
    stage: 'either',
    meaning: 'The user has not allowed this app to sign in with the account that is already signed in.',
    causes: [[consentMissing, 3]],
    rule: 'consent-missing',
  },
];
