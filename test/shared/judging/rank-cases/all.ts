import { ACCOUNT } from './account.ts';
import { BROWSER, NETWORK } from './browser.ts';
import { tokenError, type CausedTexts } from './case.ts';
import { CLAIMS_AND_SESSION } from './claims-and-session.ts';
import { CLIENT_TYPE } from './client-type.ts';
import {
  BROKER,
  CLIENT_LIBRARY,
  CREDENTIALS_AND_ROLES,
  MANAGED_IDENTITY,
  ON_BEHALF_OF,
  POLICY_FLOWS,
} from './clients-and-brokers.ts';
import { CONDITIONAL_ACCESS, USERS } from './conditional-access.ts';
import { CONSENT } from './consent.ts';
import { CREDENTIALS } from './credentials.ts';
import { IDENTITY } from './identity.ts';
import { PROTOCOLS_2026 } from './protocols-2026.ts';
import { REDIRECT_URI } from './redirect-uri.ts';
import { GRANTS, REQUEST_FORMAT } from './request-format.ts';
import { RESOURCE_SCOPE } from './resource-scope.ts';
import { SAML_AND_SERVICES } from './saml-and-services.ts';
import { TOKENS } from './tokens.ts';

export const CASES: CausedTexts = {
  ...REDIRECT_URI,
  ...CLIENT_TYPE,
  ...CREDENTIALS,
  ...IDENTITY,
  ...ACCOUNT,
  ...CONSENT,
  ...RESOURCE_SCOPE,
  ...REQUEST_FORMAT,
  ...GRANTS,
  ...CONDITIONAL_ACCESS,
  ...USERS,
  ...TOKENS,
  ...BROWSER,
  ...NETWORK,
  other: [
    'AADSTS90033: A transient error has occurred. Please try again.',
    tokenError('temporarily_unavailable', 90033, 'A transient error has occurred. Please try again.'),
  ],
  ...PROTOCOLS_2026,
  ...CREDENTIALS_AND_ROLES,
  ...ON_BEHALF_OF,
  ...POLICY_FLOWS,
  ...MANAGED_IDENTITY,
  ...CLIENT_LIBRARY,
  ...BROKER,
  ...CLAIMS_AND_SESSION,
  ...SAML_AND_SERVICES,
};
