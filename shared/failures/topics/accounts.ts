import { all, not, says } from '../../reasoning/signals/condition.ts';
import { signalsOf } from '../../reasoning/signals/signal.ts';
import { TOPIC, CLEAR_TOPIC, IDENTITY, topic } from '../../reasoning/signals/topic.ts';

const LACKING = says(`
      missing; null; nil; empty; blank; undefined; absent; not found|set|present|included|returned|available|provided|valid|sent|there; no
      email|mail|groups; without; invalid; cant|cannot get|find|read; could not; couldnt; unable; required; failed; fails;
      requires; never; doesnt|does not have|contain|return|include|expose|come; not being present; not coming|contain|have;
      isnt|is not; wasnt|was not; not exist; need|needs
    `);

export const accountTopics = [
  ...topic(
    'email_claim_missing',
    all(
      says('email; emails; e mail; mail; useremail; mail address|addresse; email addresse?; emailaddress'),
      LACKING,
      IDENTITY,
      says(
        'claim; claims; token; profile; user; users; attribute; userinfo; response; scope; account; property; field',
      ),
    ),
  ),
  ...topic(
    'groups_overage',
    all(
      says('groups; group claims?; group membership|memberships; user groups; security groups; adgroups'),
      says(`
      not member; not being member; isnt member; not authorized; access denied; empty; missing; null; not
      returned|present|included|working|mapped|synced|sent|found|parsed; no groups; some users|people; certain users;
      member of; too many; colleagues; other users; limit; hundreds; more than; src1; large number; no attribute;
      unauthorized
    `),
      IDENTITY,
    ),
  ),
  ...signalsOf(
    'groups_overage',
    [
      CLEAR_TOPIC,
      says(`
      not member of … required groups|group; not member of one of required; not part of … required
      groups|group; groups link; get member objects; claims groups link; not in any of … required|allowed groups
    `),
    ],
    [
      1.5,
      all(says('groups; group'), says('200; 150; many groups; lot more … groups; some people; for others')),
    ],
  ),
  ...signalsOf('api_permission_not_listed_or_consented', [
    TOPIC,
    all(
      says('403; forbidden; insufficient; unauthorized; access is denied'),
      says(`
      microsoft graph; graph api; graph access; graph microsoft com; graph windows net; api permissions?; application permissions?; scp; roles claim; app roles?
    `),
      not(says('admin|administrator consent|approval; can grant')),
    ),
  ]),
  ...topic(
    'device_code_blocked_by_device_policy',
    all(
      says('device code; devicecode; devicelogin; device login; use device code'),
      says(
        'managed; compliant; conditional access; unmanaged; joined; device … required; policy blocks|block',
      ),
    ),
  ),
  ...topic(
    'mfa_required_noninteractive',
    all(
      says('mfa; multi factor; multifactor; 2fa; two factor; second factor; security defaults'),
      says(
        'script; scripts; automation; unattended; service account; username password; user name and password; ropc; password grant; headless; scheduled; pipeline; ci; api; automate; selenium; cypress; playwright; powershell',
      ),
    ),
  ),
  ...topic(
    'user_not_assigned',
    all(
      says('assigned; assignment; assign'),
      says('enterprise application|app; users and groups; application; role; app role'),
      says('not; required; require; denied; blocked; error; cannot'),
      says('user; users; group; groups; service principal; application'),
      IDENTITY,
      not(
        says(
          'claim; claims; roles claim; token; redirect; identity assigned; assigned identity; managed identity',
        ),
      ),
    ),
  ),
  ...topic(
    'app_not_found_in_tenant',
    all(
      says('application; app; client; service principal; app registration; enterprise application'),
      says(
        'not found; does not exist; doesnt exist; deleted; cannot find; cant find; unknown; could not find; no such',
      ),
      says('tenant; directory; organization; other tenant; customer tenant; multi tenant'),
    ),
  ),
  ...topic(
    'admin_consent_required',
    all(
      says('consent; approval; approve; permission; permissions'),
      says('admin; administrator; global administrator; it department'),
      says(
        'need; needs; required; requires; only; must; request; ask; asks; prompt; approval required; pending; not granted; blocked',
      ),
      IDENTITY,
      not(says('granted admin consent; admin consent was|is|has; 403; insufficient')),
    ),
  ),
  ...topic(
    'account_not_in_tenant',
    all(
      says(
        'guest; guests; external user|users; b2b; other organization|tenant; another organization|tenant; invited; invitation',
      ),
      says('cannot; cant; unable; fails; failed; error; not; denied; blocked; refused'),
      says('sign in; login; log in; signin; access; authenticate'),
      IDENTITY,
      not(says('email; group; groups; claim; claims; 403; forbidden')),
    ),
  ),
];
