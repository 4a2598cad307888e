import type { Rule } from '../reasoning/rule.ts';
import { apiAccessRefused } from './consent/rules/api-access-refused.ts';
import { appRegistrationRefused } from './app/rules/app-registration-refused.ts';
import { clientAuthenticationRefused } from './client-credentials/rules/client-authentication-refused.ts';
import { deviceRefused } from './device/rules/device-refused.ts';
import { errorCodeUnknown } from './unlisted/rules/error-code-unknown.ts';
import { grantRefused } from './grants/rules/grant-refused.ts';
import { requestRefused } from './request/rules/request-refused.ts';
import { serviceFailed } from './service/rules/service-failed.ts';
import { sessionUnusable } from './session/rules/session-unusable.ts';
import { signInPolicyUnmet } from './policy/rules/sign-in-policy-unmet.ts';
import { tenantRefused } from './tenant/rules/tenant-refused.ts';
import { userAccountRefused } from './user/rules/user-account-refused.ts';
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
