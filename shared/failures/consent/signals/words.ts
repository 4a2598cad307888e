import { apiPermissionNotListedOrConsented } from '../causes/api-permission-not-listed-or-consented.ts';
import { userNotAssigned } from '../causes/user-not-assigned.ts';
import { adminConsentRequired } from '../causes/admin-consent-required.ts';
import { all, any, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { TOPIC, IDENTITY, topic } from '../../../reasoning/signals/topic.ts';

export const consentWords = [
  ...signalsOf(apiPermissionNotListedOrConsented, [
    TOPIC,
    all(
      says('403; forbidden; insufficient; access is denied'),
      says(`
      microsoft graph; graph api; graph access; graph microsoft com; graph windows net; api permissions?; application permissions?; scp; roles claim; app roles?
    `),
      not(says('admin|administrator consent|approval; can grant')),
    ),
  ]),
  ...topic(
    userNotAssigned,
    all(
      says('assigned; assignment; assign'),
      says('enterprise application|app; users and groups; application; role; app role'),
      says('not; required; require; denied; blocked; error; cannot'),
      says('user; users; group; groups; service principal; application'),
      IDENTITY,
      not(
        says(
          'claim; claims; roles claim; token; redirect; identity assigned; assigned identity; managed identity; exchange; exo; role assigned to application',
        ),
      ),
    ),
  ),
  ...topic(
    adminConsentRequired,
    all(
      says('consent; approval; approve; permission; permissions'),
      says('admin; administrator; global administrator; it department'),
      says(
        'need; needs; required; requires; only; must; request; ask; asks; prompt; approval required; pending; not granted; blocked',
      ),
      any(IDENTITY, says('log in; logging in; outlook; calendar; teams; one drive')),
      not(says('granted admin consent; admin consent was|is|has; 403; insufficient')),
    ),
  ),
];
