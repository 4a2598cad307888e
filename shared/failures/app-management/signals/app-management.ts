import { appInstanceLocked } from '../causes/app-instance-locked.ts';
import { appPolicyRefusesCredential } from '../causes/app-policy-refuses-credential.ts';
import { identifierUriRefused } from '../causes/identifier-uri-refused.ts';
import { any, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

export const appManagementSignals = [
  ...signalsOf(
    appPolicyRefusesCredential,
    [
      5,
      says(`
      credential invalid lifetime as per app policy; credential type not allowed as per app policy; credential type not allowed as per assigned
      policy; credential lifetime exceeds … policy; credential lifetime exceeds max value allowed
    `),
    ],
    [-3, says('authorization request denied; insufficient privileges')],
  ),
  ...signalsOf(
    identifierUriRefused,
    [
      5,
      says(`
      host name not on verified domain; failed to add identifier uri; values of identifier uris property must use verified domain;
      identifier uris … must use verified domain; all newly added uris must contain tenant verified domain
    `),
    ],
    [-4, says('another object with same value for property identifier uris already exists')],
  ),
  ...signalsOf(
    appInstanceLocked,
    [
      4.6,
      says(`
      service principal lock configuration; app instance property lock; app instance lock; property … locked … service principal;
      service principal … property … locked; sensitive property … locked; property is protected by … lock
    `),
    ],
    [-2, any(says('expires on … locked; resource group … lock; scope locked'))],
  ),
];
