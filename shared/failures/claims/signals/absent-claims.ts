import { appRoleClaimAbsent } from '../causes/app-role-claim-absent.ts';
import { emailClaimMissing } from '../causes/email-claim-missing.ts';
import { emailVerifiedClaimAbsent } from '../causes/email-verified-claim-absent.ts';
import { groupsClaimAbsent } from '../causes/groups-claim-absent.ts';
import { groupsOverage } from '../causes/groups-overage.ts';
import { upnClaimAbsent } from '../causes/upn-claim-absent.ts';
import { OVERAGE } from './claims-content.ts';
import { isManyGroups, isOverageClaim } from '../../tokens/signals/token-looks.ts';
import { all, any, field, look, not, says, type Look } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const NOT_VERIFIED = says(`
      email verified nil|none|null|undefined|false; email verified … missing|not|false|undefined|null|absent; email … is not verified; email … not verified; isnt
      verified; email not verified; unverified email; email address … verified … provider; email verified claim; xms
      edov; missing email verified; verified identity from sso|oidc|idp|provider|identity; retrieve|get|find verified
      identity|email; email verification required; reported email as unverified; email as unverified; email …
      unverified; verified email … identity provider; verify your email at identity|idp|provider; trust unverified
      email; unverified_email; email_not_verified; email unverified; address has not been verified; has not been
      verified by microsoft|provider|identity; no email verified; email verified is none|nil|null; without email
      verified; omits email verified; not send email verified; doesnt send email verified; email verified …
      omitted|absent|undefined; requires verified email
    `);

const NO_GROUPS = says(`
      groups claim … missing|empty|absent|not|null; no groups claim; missing groups claim; groups are missing|empty;
      group membership claims null; groups … not … token; without groups; member of no group; not member of … required
      groups|group; not member of one of required; not part of … required groups|group; not in any of …
      required|allowed groups; invalid scope groups; key error groups; does not|doesnt return groups; not return
      groups; doesnt return groups; no groups in … token; groups … not in access token; missing claim groups; not in
      any allowed group|groups; principal is not in any allowed; groups claim not found; claim groups … not|missing;
      user … not in … allowed groups; failed to fetch groups
    `);

/** A group inside a group: roles reach only its direct members. */
const NESTED = says(`
      nested group|groups; group … member of group; groups … members of group; is member of group; group inside group;
      group inside it; in group inside; subgroup|subgroups; group in group; transitive member|members; in group …
      which is member; indirect member|members; indirectly … group
    `);

const NO_ROLES = says(`
      no roles claim; roles claim … missing|empty|absent|not|null; roles are missing|empty; roles … not … token; no
      roles in token; missing roles claim; key error roles; roles undefined; neither scope or roles claim was found;
      neither scope nor roles claim was found; idw10201; without roles; token … no roles
    `);

const NO_ROLES_IN_TOKEN = says(`
      no roles; dont|doesnt|not get|getting|have|see|contain|include|receive roles; roles … dont|doesnt|not
      appear|show; roles at all; roles … not|missing … token|claims; no role claims?; role claims … dont|not|missing;
      no app roles; no roles? claims? appear|appears
    `);

const NO_UPN = says(`
      key error upn|unique; claim types upn; user info upn; userinfo upn; key error unique name; claim upn … not|missing|absent|found;
      upn claim … missing|not|absent|null|empty; no upn claim; missing upn; upn key error; no upn
      value|claim|attribute|field|present; has|have no upn; oauth user info upn; missing claim upn; without upn; reads
      upn; no upn in; key error preferred username; unique name … missing|not|absent|null|undefined; upn is
      undefined|null|missing; undefined reading upn; undefined array|index key upn; oidc claim upn not present
    `);

/** Claims were pasted that have no roles, but have what every access token has. */
const isTokenWithoutRoles: Look = ({ tokens, quote }) => {
  const found = tokens.find(({ token: { payload } }) => !payload.some(({ name }) => name === 'roles'));
  return found === undefined ? null : [quote(found.piece, found.piece.value)];
};

export const absentClaimsSignals = [
  ...signalsOf(
    emailVerifiedClaimAbsent,
    [4, NOT_VERIFIED],
    [1, all(NOT_VERIFIED, field('email', /@/u))],
    [
      2.4,
      all(
        not(NOT_VERIFIED),
        says('already verified; email verified; verified claim; verification status'),
        says(
          'claim … not included|sent|returned|present|emitted|issued; not include|send|return|emit|issue; missing claim',
        ),
      ),
    ],
    [-3, says('no email claim; missing email claim; email is null|empty; email claim … missing')],
  ),
  ...signalsOf(emailClaimMissing, [-3.5, NOT_VERIFIED]),
  ...signalsOf(
    groupsClaimAbsent,
    [2.2, NO_GROUPS],
    [
      2.4,
      all(
        NO_GROUPS,
        says('group membership claims null; group membership claims none; invalid scope groups'),
      ),
    ],
    [1.2, all(NO_GROUPS, says('required groups'))],
    [-4, any(OVERAGE, look(isOverageClaim), look(isManyGroups))],
  ),
  ...signalsOf(
    appRoleClaimAbsent,
    [3.6, says('idp did not return role attribute; role_attribute_strict')],
    [3.2, all(says('app role|roles'), NESTED)],
    [2.2, NO_ROLES],
    // A product that takes the role from the token at each sign-in falls back to its lowest one.
    [
      3.2,
      all(
        says(
          'switched|set|reset|changed|switches|resets|falls back to viewer; roles overwrite; downgraded to viewer; always viewer',
        ),
        says('azure ad; azuread; entra'),
      ),
    ],
    [2.4, all(says('app roles?; role … assigned|defined'), NO_ROLES_IN_TOKEN)],
    [
      2.4,
      all(
        NO_ROLES,
        says(
          'nested group|groups; app role|roles; role assignment; assigned … role; wrong enterprise application; users and groups',
        ),
      ),
    ],
    [2, all(NO_ROLES, look(isTokenWithoutRoles))],
    // The list of a manifest is none of a token.
    [
      -3,
      any(
        field('roles', (value) => /\w/u.test(value) && !value.includes('allowedMemberTypes')),
        says('idtyp app; client credentials; app only'),
      ),
    ],
  ),
  ...signalsOf(
    upnClaimAbsent,
    [3.8, NO_UPN],
    // The line of Flask-AppBuilder that reads the claim.
    [2.4, says('me upn')],
    [1, all(NO_UPN, field('ver', /^2\.0$/u))],
  ),
  ...signalsOf(groupsOverage, [-1.5, says('group membership claims null; invalid scope groups')]),
];
