import { pageName } from '../entra/admin-center.ts';
import type { DocumentedFailure } from './documented-failure.ts';

/** Failures that several documents tell of, each in the words of the product’s user. */

export const secretExpired = (symptom: string, where: string): DocumentedFailure => ({
  id: 'secret-expired',
  symptom,
  scenario: 'client-secret-expired',
  causes: ['client_secret_expired'],
  check: 'tokens-issued',
  advice: `Make a new client secret under Certificates & secrets, put its Value into ${where}, and note the end date.`,
});

export const secretIdForValue = (symptom: string, where: string): DocumentedFailure => ({
  id: 'secret-id-for-value',
  symptom,
  scenario: 'secret-id-for-value',
  causes: ['client_secret_invalid'],
  check: 'tokens-issued',
  advice: `Put the Value of a client secret into ${where}, not its Secret ID. It is shown only once: make a new one.`,
});

export const callbackMissing = (symptom: string, callback: string): DocumentedFailure => ({
  id: 'callback-not-registered',
  symptom,
  scenario: 'redirect-uri-not-registered',
  causes: ['redirect_uri_not_registered'],
  check: 'tokens-issued',
  advice: `Register ${callback} under ${pageName('redirect-uris')}, platform Web, letter by letter.`,
});

export const wrongDirectory = (symptom: string, inputs?: DocumentedFailure['inputs']): DocumentedFailure => ({
  id: 'wrong-directory',
  symptom,
  scenario: 'app-not-in-tenant',
  causes: ['app_not_found_in_tenant'],
  check: 'tokens-issued',
  advice:
    'Look which directory the admin center shows at the top right, and register the app in the one whose ID stands in the settings.',
  ...(inputs === undefined ? {} : { inputs }),
});

export const accountTypesWrong = (symptom: string): DocumentedFailure => ({
  id: 'account-types-wrong',
  symptom,
  scenario: 'multi-tenant-app-made-single',
  causes: ['single_tenant_app_on_common'],
  check: 'tokens-issued',
  advice: `Under ${pageName('supported-accounts')} choose “Multiple Entra ID tenants” (earlier: “Accounts in any organizational directory”), or switch “Use common endpoint” off.`,
});

export const userBlocked: DocumentedFailure = {
  id: 'user-blocked',
  symptom:
    'The user types name and password, and Entra’s page says that the account is locked out or disabled.',
  scenario: 'account-disabled',
  // The page says it, asks again, and never sends anything back.
  causes: [],
  check: null,
  advice: 'Have an administrator enable the account, or sign in with another one.',
};

export const userMissing: DocumentedFailure = {
  id: 'user-missing',
  symptom: 'The user’s account is not in this directory.',
  scenario: 'account-not-in-tenant',
  causes: ['account_not_in_tenant'],
  check: 'tokens-issued',
  advice: 'Create or invite the user in this directory.',
};

export const consentWithheld: DocumentedFailure = {
  id: 'permissions-not-granted',
  symptom: 'Users read that an administrator’s approval is needed.',
  scenario: 'admin-consent-required',
  causes: ['admin_consent_required', 'consent_missing'],
  check: 'tokens-issued',
  advice: 'Have an administrator press “Grant admin consent” under API permissions.',
};
