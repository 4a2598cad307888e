import type { App } from '../directory.ts';
import type { EntraError } from '../entra-error.ts';
import { listed, ofApp } from './because.ts';

/**
 * What can be wrong with a token of another issuer that an app presents instead of a secret. The value that does not fit is
 * quoted, as public captures have it. Source: learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations.
 */

const refuse = (code: number, text: string, app: App, why: string): EntraError => ({
  code,
  error: 'invalid_client',
  text: `${text} https://learn.microsoft.com/entra/workload-id/workload-identity-federation`,
  because: ofApp(app, 'federatedIdentityCredentials', why),
});

const valuesOf = (app: App, of: 'issuer' | 'subject'): readonly string[] =>
  app.federatedIdentityCredentials.map((each) => each[of]);

const CHECK =
  'Check your federated identity credential Subject, Audience and Issuer against the presented assertion.';

/** Older answers are 70021, which quotes issuer, subject and audience. */
export const noCredentials = (app: App): EntraError => ({
  code: 7000226,
  error: 'invalid_client',
  text: `No federated identity credential policy found on application (${app.appId}). The client_assertion used to authenticate the request does not match the subject or application being requested.`,
  because: ofApp(app, 'federatedIdentityCredentials', 'is empty'),
});

export const issuerUnknown = (app: App, issuer: string): EntraError =>
  refuse(
    700211,
    `No matching federated identity record found for presented assertion issuer '${issuer}'. ${CHECK}`,
    app,
    `has no issuer ${issuer}: it ${listed(valuesOf(app, 'issuer'))}`,
  );

export const subjectUnknown = (app: App, subject: string): EntraError =>
  refuse(
    700213,
    `No matching federated identity record found for presented assertion subject '${subject}'. ${CHECK}`,
    app,
    `has no subject ${subject}: it ${listed(valuesOf(app, 'subject'))}`,
  );

export const subjectInOtherCase = (app: App, subject: string): EntraError =>
  refuse(
    7002138,
    `No matching federated identity record found for presented assertion subject '${subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. See breaking change notification and remediation at: https://learn.microsoft.com/en-us/entra/identity-platform/reference-breaking-changes#august-2024.`,
    app,
    `has the subject ${subject} in other letter case alone`,
  );

export const audienceUnknown = (app: App, audience: string): EntraError =>
  refuse(
    700212,
    `No matching federated identity record found for presented assertion audience '${audience}'. ${CHECK}`,
    app,
    `has no audience ${audience} for this issuer and subject`,
  );
