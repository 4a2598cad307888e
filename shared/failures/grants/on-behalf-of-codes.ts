import type { CodeRow } from '../../reasoning/code.ts';
import { agentIdentityGrantRefused } from './causes/agent-identity-grant-refused.ts';
import { idTokenAsOboAssertion } from './causes/id-token-as-obo-assertion.ts';
import { oboAssertionAppOnly } from './causes/obo-assertion-app-only.ts';
import { oboAssertionAudienceMismatch } from './causes/obo-assertion-audience-mismatch.ts';

/** What is wrong with the token that an API exchanges on behalf of its caller, and who may not exchange at all. */
export const ON_BEHALF_OF_CODES: readonly CodeRow[] = [
  {
    code: 50013,
    name: 'InvalidAssertion',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'Entra did not accept the token that was sent as proof, as in the on-behalf-of flow: it may be expired, damaged, signed with another key or from another issuer.',
    fix: [
      'Send an access token that is still valid, was issued for this API and comes from the same tenant.',
      'If the message mentions the signature and a key of Microsoft, the token is usually for Microsoft Graph or for an app with SAML sign-on, which no other API can validate.',
    ],
    causes: [[oboAssertionAudienceMismatch, 4.4]],
  },
  {
    code: 50164,
    stage: 'token',
    meaning: 'The access token that was sent is meant for another use.',
    causes: [[oboAssertionAudienceMismatch, 3.4]],
    source: 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@3164b3b5',
  },
  {
    code: 240002,
    name: 'RequiredClaimIsMissing',
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning: 'An ID token was sent where the on-behalf-of flow needs an access token.',
    fix: ['Send an access token for this API.'],
    causes: [[idTokenAsOboAssertion, 6]],
  },
  {
    code: 500131,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The token that was sent for the on-behalf-of exchange was issued for another app than the one that exchanges it.',
    fix: [
      'Let the client request a scope of the API that makes the exchange, such as api://<API’s ID>/access_as_user.',
      'Send an access token: neither an ID token nor one for Microsoft Graph will do.',
    ],
    causes: [[oboAssertionAudienceMismatch, 6]],
    source: 'public issue thread',
    confidence: 'observed',
  },
  {
    code: 82001,
    stage: 'token',
    meaning:
      'An agent identity, or the blueprint of one, may not use client credentials or a token exchange in this form.',
    fix: [
      'Request a token with the blueprint and fmi_path for api://AzureADTokenExchange, and send it as client assertion in the agent’s own request.',
    ],
    causes: [[agentIdentityGrantRefused, 6]],
    confidence: 'observed',
  },
  {
    code: 82002,
    stage: 'token',
    meaning: 'An agent identity, or the blueprint of one, may not use the ordinary on-behalf-of grant.',
    fix: ['Use the on-behalf-of flow for agents (Microsoft.Identity.Web.AgentIdentities).'],
    causes: [[agentIdentityGrantRefused, 6]],
    confidence: 'observed',
  },
  {
    code: 7000114,
    oauthError: 'invalid_grant',
    stage: 'token',
    meaning:
      'The token that was sent for the on-behalf-of exchange is app-only: it has no user for whom the app could act.',
    fix: [
      'Use client credentials for the second call, or let the caller send a token of a user. Decoded, an app-only token has no scp.',
    ],
    causes: [[oboAssertionAppOnly, 6]],
    source:
      'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548; MicrosoftDocs/entra-docs:docs/identity-platform/v2-oauth2-on-behalf-of-flow.md@011a3309',
  },
];
