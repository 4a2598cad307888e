import { deviceCodeBlockedByDevicePolicy } from '../causes/device-code-blocked-by-device-policy.ts';
import { mfaRequiredNoninteractive } from '../causes/mfa-required-noninteractive.ts';
import { all, says } from '../../../reasoning/signals/condition.ts';
import { topic } from '../../../reasoning/signals/topic.ts';

export const policyWords = [
  ...topic(
    deviceCodeBlockedByDevicePolicy,
    all(
      says('device code; devicecode; devicelogin; device login; use device code'),
      says(
        'managed; compliant; conditional access; unmanaged; joined; device … required; policy blocks|block',
      ),
    ),
  ),
  ...topic(
    mfaRequiredNoninteractive,
    all(
      says('mfa; multi factor; multifactor; 2fa; two factor; second factor; security defaults'),
      says(
        'script; scripts; automation; unattended; service accounts?; username password; user name and password; ropc; password grant; headless; scheduled; az login u; login u p; terraform; pipeline; ci; api; automate; selenium; cypress; playwright; powershell; power shell',
      ),
    ),
  ),
];
