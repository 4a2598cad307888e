import type { Rule } from './rule.ts';
import { apiAccessRefused } from './rules/api-access-refused.ts';
import { appRegistrationRefused } from './rules/app-registration-refused.ts';
import { clientAuthenticationRefused } from './rules/client-authentication-refused.ts';
import { deviceRefused } from './rules/device-refused.ts';
import { errorCodeUnknown } from './rules/error-code-unknown.ts';
import { grantRefused } from './rules/grant-refused.ts';
import { requestRefused } from './rules/request-refused.ts';
import { serviceFailed } from './rules/service-failed.ts';
import { sessionUnusable } from './rules/session-unusable.ts';
import { signInPolicyUnmet } from './rules/sign-in-policy-unmet.ts';
import { tenantRefused } from './rules/tenant-refused.ts';
import { userAccountRefused } from './rules/user-account-refused.ts';
import { SPECIFIC_RULES } from './specific-rules.ts';

/**
 * All rules in the order in which they are shown. Those at the end speak for the codes that no rule above explains, by
 * the code table.
 */
export const CATALOGUE: readonly Rule[] = [
  ...SPECIFIC_RULES,
  serviceFailed,
  tenantRefused,
  appRegistrationRefused,
  userAccountRefused,
  sessionUnusable,
  deviceRefused,
  signInPolicyUnmet,
  apiAccessRefused,
  clientAuthenticationRefused,
  requestRefused,
  grantRefused,
  errorCodeUnknown,
];
