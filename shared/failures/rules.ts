import { accountTypeRules } from './account-type/rules.ts';
import { appRules } from './app/rules.ts';
import { brokerRules } from './broker/rules.ts';
import { browserRules } from './browser/rules.ts';
import { claimsRules } from './claims/rules.ts';
import { clientCredentialsRules } from './client-credentials/rules.ts';
import { clientTypeRules } from './client-type/rules.ts';
import { consentRules } from './consent/rules.ts';
import { deviceRules } from './device/rules.ts';
import { externalIdRules } from './external-id/rules.ts';
import { grantsRules } from './grants/rules.ts';
import { networkRules } from './network/rules.ts';
import { policyRules } from './policy/rules.ts';
import { redirectUriRules } from './redirect-uri/rules.ts';
import { requestRules } from './request/rules.ts';
import { scopesRules } from './scopes/rules.ts';
import { serviceRules } from './service/rules.ts';
import { sessionRules } from './session/rules.ts';
import { tenantRules } from './tenant/rules.ts';
import { tokensRules } from './tokens/rules.ts';
import { unlistedRules } from './unlisted/rules.ts';
import { userRules } from './user/rules.ts';
import { CHECK_STEPS, type Rule } from '../reasoning/rule.ts';
import type { FamilyId } from './index.ts';

/**
 * The checks of every kind of failure. Within a step, the checklist shows them in this order. They stand apart from the
 * causes: a text is explained without any check, and loading them would be a good part of the time that it takes.
 */
const RULES_OF: Readonly<Record<FamilyId, readonly Rule[]>> = {
  settings: [],
  network: networkRules,
  service: serviceRules,
  tenant: tenantRules,
  'external-id': externalIdRules,
  app: appRules,
  'redirect-uri': redirectUriRules,
  'client-type': clientTypeRules,
  request: requestRules,
  federation: [],
  saml: [],
  'account-type': accountTypeRules,
  'cross-tenant': [],
  session: sessionRules,
  user: userRules,
  consent: consentRules,
  policy: policyRules,
  device: deviceRules,
  scopes: scopesRules,
  mcp: [],
  browser: browserRules,
  'client-library': [],
  broker: brokerRules,
  'client-credentials': clientCredentialsRules,
  'managed-identity': [],
  grants: grantsRules,
  tokens: tokensRules,
  claims: claimsRules,
  downstream: [],
  'app-management': [],
  unlisted: unlistedRules,
};

/** Along the way of a sign-in. */
export const RULES: readonly Rule[] = CHECK_STEPS.flatMap((step) =>
  Object.values(RULES_OF).flatMap((rules) => rules.filter((rule) => rule.step === step)),
);
