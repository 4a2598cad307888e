import type { Audience } from '../../reasoning/repairs/sign-in-audience.ts';
import { audience } from '../checks/audience.ts';
import { issuer } from '../checks/issuer.ts';
import { names } from '../checks/names.ts';
import { permissions } from '../checks/permissions.ts';
import { refreshToken } from '../checks/refresh-token.ts';
import { signature } from '../checks/signature.ts';
import { tokensIssued } from '../checks/tokens-issued.ts';
import { clientId, clientSecret, tenantId } from '../entries.ts';
import * as failures from '../failures.ts';
import { fieldsOf } from '../field.ts';
import { judgeBaseUrl } from '../judge-address.ts';
import { PRACTICE_APP_IDS } from '../practice-app-ids.ts';
import { readText } from '../read-input.ts';
import { USER_READ } from '../registration/graph-permissions.ts';
import { ACCOUNT_TYPES } from '../registration/registration.ts';
import type { Product } from '../relying-party.ts';
import type { DocumentedFailure } from '../documented-failure.ts';
import type { Inputs } from '../inputs.ts';

const SECRET_PLACE = 'MicrosoftEntra:ClientSecret';

const audienceOf = (inputs: Inputs): Audience =>
  (Object.keys(ACCOUNT_TYPES) as Audience[]).find((each) => each === inputs['accountTypes']) ??
  'AzureADMyOrg';

const callbackOf = (inputs: Inputs): string =>
  `${(readText(inputs, 'baseUrl') || 'http://localhost:5010').replace(/\/+$/u, '')}/webhook`;

const FAILURES: readonly DocumentedFailure[] = [
  failures.secretExpired('Invalid client credentials: the secret’s last day is over.', SECRET_PLACE),
  failures.secretIdForValue('Invalid client credentials: the Secret ID was copied.', SECRET_PLACE),
  {
    id: 'secret-of-another-app',
    symptom: 'Invalid client credentials: client ID and secret are of two apps.',
    scenario: 'secret-of-another-app',
    causes: ['client_secret_invalid'],
    check: 'tokens-issued',
    advice: 'Copy both from one app registration.',
  },
  {
    id: 'callback-letter-case',
    symptom: 'Redirect URI mismatch: capital and small letters differ.',
    scenario: 'redirect-uri-letter-case',
    causes: ['redirect_uri_not_registered'],
    check: 'tokens-issued',
    advice: 'Register the path in the letters that Ivy sends: /webhook.',
  },
  {
    id: 'callback-https',
    symptom: 'Redirect URI mismatch: https is registered, and the app sends http.',
    scenario: 'redirect-uri-registered-as-https',
    causes: ['redirect_uri_not_registered', 'redirect_uri_http_behind_proxy'],
    check: 'tokens-issued',
    advice: 'In production let Ivy answer under https, and register that address; http is for localhost.',
  },
  failures.userMissing,
  failures.userBlocked,
  failures.consentWithheld,
  {
    id: 'refresh-token-refused',
    symptom: 'Users have to sign in again and again: refresh tokens do not work.',
    scenario: 'refresh-token-revoked',
    causes: ['grant_revoked'],
    check: 'refresh-token',
    advice: 'Sign in, press “Renew silently”, and read why Entra refuses the refresh token.',
  },
];

/** Source: Ivy, “Microsoft Entra Authentication Provider”. */
export const ivy: Product = {
  id: 'ivy',
  name: 'Ivy',
  summary: 'Sign users of an Ivy application (.NET) in with Entra.',
  flow: 'authorization-code',
  fields: fieldsOf('ivy', {
    baseUrl: {
      step: 'register',
      initial: 'http://localhost:5010',
      placeholder: 'https://app.example.com',
      hint: 'Where the application runs; the callback is this address with /webhook.',
      judge: judgeBaseUrl,
    },
    accountTypes: {
      kind: 'choice',
      step: 'register',
      initial: 'AzureADMyOrg',
      options: Object.entries(ACCOUNT_TYPES).map(([value, label]) => ({ value, label })),
    },
  }),
  register: (inputs) => ({
    displayName: 'My Ivy App',
    accountTypes: audienceOf(inputs),
    redirectUri: callbackOf(inputs),
    issuesIdTokens: true,
    permissions: [USER_READ],
    optionalClaims: [],
    groupsClaim: null,
    notes: [],
  }),
  typeIn: (connection) => [
    tenantId('MicrosoftEntra:TenantId', connection),
    clientId('MicrosoftEntra:ClientId', connection),
    clientSecret(SECRET_PLACE, '.NET user secrets override environment variables of the same names.'),
  ],
  request: ({ tenant, inputs }) => ({
    tenant: tenant.trim(),
    scopes: 'openid profile email offline_access User.Read',
    redirectUri: callbackOf(inputs),
    extraQueryParameters: [],
  }),
  checks: [
    tokensIssued,
    issuer('of-tenant', 'Ivy signs in at the v2.0 endpoint of the tenant in its settings.'),
    audience,
    signature,
    names('Ivy shows the user’s name, and knows the user again by the identifier.'),
    permissions(() => [USER_READ], 'Ivy reads the user’s own profile from Microsoft Graph.'),
    refreshToken('Ivy keeps a session going with the refresh token.'),
  ],
  failures: FAILURES,
  practice: {
    clientId: PRACTICE_APP_IDS.ivy,
    inputs: { baseUrl: 'http://localhost:5010', accountTypes: 'AzureADMyOrg' },
  },
};
