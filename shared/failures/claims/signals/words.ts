import { emailClaimMissing } from '../causes/email-claim-missing.ts';
import { groupsClaimAbsent } from '../causes/groups-claim-absent.ts';
import { groupsOverage } from '../causes/groups-overage.ts';
import { tokenOrCookieTooLarge } from '../causes/token-or-cookie-too-large.ts';
import { all, any, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { LOOSE_WORDS } from './claims-content.ts';
import { CLEAR_TOPIC, IDENTITY, topic, TOPIC, BEFORE_CALLBACK } from '../../../reasoning/signals/topic.ts';

const LACKING = says(`
      missing; null; nil; empty; blank; undefined; absent; not
      found|set|present|included|returned|available|provided|valid|sent|there; no email|mail|groups; without; invalid;
      cant|cannot get|find|read; could not; couldnt; unable; required; failed; fails; requires; never; doesnt
      have|contain|return|include|expose|come; does not have|contain|return|include|expose|come; not being present;
      not coming|contain|have; isnt; is not; wasnt; was not; not exist; need|needs
    `);

const OVERAGE_HINT = says(`
      some users|people; certain users; too many; many groups; colleagues; other users; for others; limit; hundreds;
      more than; src1; large number; overage
    `);

export const claimsWords = [
  ...topic(
    emailClaimMissing,
    all(
      not(LOOSE_WORDS),
      says('email; emails; e mail; mail; useremail; mail address|addresse; email addresse?; emailaddress'),
      LACKING,
      IDENTITY,
      says(
        'claim; claims; token; profile; user; users; attribute; userinfo; response; scope; account; property; field',
      ),
    ),
  ),
  ...topic(
    groupsClaimAbsent,
    all(
      says('groups; group claims?; group membership|memberships; user groups; security groups; adgroups'),
      says(`
      not member; not being member; isnt member; empty; missing; null; not
      returned|present|included|working|mapped|synced|sent|found|parsed; no groups; member of; no attribute
    `),
      IDENTITY,
      not(OVERAGE_HINT),
      not(says('keychain; access groups; entitlements; resource group|groups; management group|groups')),
    ),
  ),
  ...topic(
    groupsOverage,
    all(
      says('groups; group claims?; group membership|memberships; user groups; security groups; adgroups'),
      OVERAGE_HINT,
      IDENTITY,
    ),
  ),
  ...signalsOf(
    groupsOverage,
    [CLEAR_TOPIC, says('groups link; get member objects; claims groups link')],
    [
      1.5,
      all(says('groups; group'), says('200; 150; many groups; lot more … groups; some people; for others')),
    ],
  ),
  ...signalsOf(tokenOrCookieTooLarge, [
    TOPIC,
    all(
      any(says('502 bad gateway; bad gateway; 502; 431; 400 bad request; 500 internal server error')),
      BEFORE_CALLBACK,
      says(
        'after … login|authentication|redirect|redirected|sign; login|callback … success; oauth2 proxy; ingress; nginx; cookie; header',
      ),
    ),
  ]),
];
