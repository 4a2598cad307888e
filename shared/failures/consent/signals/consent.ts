import { consentMissing } from '../causes/consent-missing.ts';
import { adminConsentRequired } from '../causes/admin-consent-required.ts';
import { apiPermissionNotListedOrConsented } from '../causes/api-permission-not-listed-or-consented.ts';
import { userNotAssigned } from '../causes/user-not-assigned.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { isAppOnlyWithoutRoles } from '../../tokens/signals/token-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { hasCode } from '../../../reasoning/signals/told-looks.ts';

const NO_CONSENT = any(
  code(65001),
  says(`
      has not consented to use application; consent required; user or administrator has not consented
    `),
);

const ADMIN_CONSENT = says(`
      grant admin consent; admin consent; administrator consent; admin approval; admin must consent;
      admin has to approve; only admin can grant
    `);

export const consentSignals = [
  ...signalsOf(
    consentMissing,
    [3.6, all(not(code(65001)), NO_CONSENT)],
    [1.2, field('suberror', /^consent_required$/u)],
    [2, field('error', /^consent_required$/u)],
    [
      2,
      says(`
      send interactive authorization request for this user and resource; user declined to consent;
      consent … missing|not granted|revoked; declined consent; grant consent; user consent
    `),
    ],
    [-0.6, all(code(65001), ADMIN_CONSENT)],
  ),
  ...signalsOf(
    adminConsentRequired,
    [1.6, all(NO_CONSENT, ADMIN_CONSENT)],
    [
      5,
      says(`
      need admin approval; needs permission to access resources in your organization that only admin
      can grant; only admin can grant; admin approval required|needed; requires your admins approval; have admin
      account; request admin approval; ask admin to grant; permissions … require admin|administrator
      consent; requires admin consent; admin consent required|needed; user consent … disabled|turned
      off; app may be risky; administrator approval required|needed; users … not allowed to consent; risky app; unverified publisher
    `),
    ],
    // Other systems ask for approval, too.
    [3.2, says('approval required')],
    [0.8, all(not(NO_CONSENT), ADMIN_CONSENT)],
  ),
  ...signalsOf(
    apiPermissionNotListedOrConsented,
    [
      5,
      says(`
      list of requested permissions; not listed in requested permissions; has asked for
      access|permission to … not listed; invalid resource client has requested access to resource
      which is not listed; required permissions in client application registration; required resource
      access list; lists? of required permissions; must be configured with … permissions
    `),
    ],
    // An app alone with a certificate, and yet refused: its permission stands at Microsoft Graph.
    [
      3.4,
      all(
        says('sharepoint com default'),
        says('sites read|fullcontrol|full|selected|manage'),
        says('with client certificate; certificate; app only'),
        says('401; 403'),
        not(look(hasCode)),
      ),
    ],
    [
      3.8,
      says(`
      insufficient privileges to complete operation; authorization request denied; authorization
      requestdenied; missing scope permissions; scope permissions on request; access is denied check
      credentials; no permissions in access token; either scp or roles claim need to be present;
      neither scope or roles claim; roles claim … missing|empty|not; insufficient permissions; lacks …
      permission; no authorization information present; missing … application permission; does not have required permissions; required scopes are missing; no roles|scopes in
      token
    `),
    ],
    [
      1.6,
      says(`
      added api permission|permissions; api permissions? … not; permission … not granted; not granted for; delegated
      permission|permissions instead
    `),
    ],
    // Mentioned, no more.
    [0.6, says('application permission|permissions; add permission|permissions')],
    [4.2, says('application must have one of following scopes')],
    [
      2.6,
      all(
        says('insufficient privileges'),
        says('graph; azuread; azure ad; entra; delegated permissions?; application permissions?'),
      ),
    ],
    [2.2, look(isAppOnlyWithoutRoles)],
  ),
  ...signalsOf(userNotAssigned, [
    5,
    says(`
      not assigned to role for application; is not assigned to role; user … not assigned …
      application|app; assigned administrator has configured application to block users; block users
      unless they are specifically granted; not direct member of group with access; assignment
      required; user assignment; signed in user … not assigned; specifically granted assigned access;
      has blocked you … not assigned; entitlement grants not found
    `),
  ]),
];
