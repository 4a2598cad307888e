import { appInstanceLocked } from '../causes/app-instance-locked.ts';
import { appPolicyRefusesCredential } from '../causes/app-policy-refuses-credential.ts';
import { identifierUriRefused } from '../causes/identifier-uri-refused.ts';
import { emailVerifiedClaimAbsent } from '../../claims/causes/email-verified-claim-absent.ts';
import { all, any, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

/** What people say, without the service’s own words. */
const ID_URI_NOT_ALLOWED = all(
  says('application id uri; app id uri; identifier uri|uris; app identifier uri'),
  says(
    'verified domain; not allowed; not let me; cannot|cant|could not save|set|add; refused; rejected; no longer accepted',
  ),
);

const CREDENTIAL_POLICY = all(
  says(`
      application|app management policy; app management policies; credential policy; blocked by policy|tenant; blocked by tenant
      policy; password addition; tenant policy … secret|secrets|password|passwords|credential|credentials
    `),
  says('client secret; secret; secrets; password; passwords; credential; credentials; certificate'),
  says('add; adding; create; creating; creates; new; blocked; lifetime; expiry; days; months; years'),
);

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
    [2.8, CREDENTIAL_POLICY],
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
    [2.8, ID_URI_NOT_ALLOWED],
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
  // A domain or a publisher is verified or not, no mail address.
  ...signalsOf(emailVerifiedClaimAbsent, [
    -5,
    says('verified domain|domains|publisher; publisher … verified; app is not verified; app isnt verified'),
  ]),
];
