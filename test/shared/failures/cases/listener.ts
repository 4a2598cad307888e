import type { CauseId } from '../../../../shared/failures/index.ts';
import type { Hit, HitReason } from '../../../../shared/evidence/evidence.ts';
import { buildEvidence, buildRenewal, notTried, timedOut } from '../../../support/build-evidence.ts';
import { healthy, hit, table, withHits, type Case } from './case.ts';

const hitFor = (reason: HitReason): Hit => hit(reason, reason === 'other-path' ? '/signin' : '/callback');

const refused = (rule: string, reasons: readonly HitReason[], cause: CauseId): readonly Case[] =>
  table(rule, [
    ['the answer came', healthy, 'pass'],
    ['the answer came beside it', buildEvidence({ listener: withHits(...reasons.map(hitFor)) }), 'pass'],
    ...reasons.map(
      (reason) => [reason, timedOut({ listener: withHits(hitFor(reason)) }), 'fail', cause] as const,
    ),
    ['refused for another reason', timedOut({ listener: withHits(hit('already-finished')) }), 'not-reached'],
    ['an icon', timedOut({ listener: withHits(hit('other-path', '/favicon.ico')) }), 'not-reached'],
    ['no listener', timedOut({ listener: notTried() }), 'not-reached'],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]);

export const LISTENER_CASES: readonly Case[] = [
  ...refused('callback-path-mismatch', ['other-path'], 'unknown'),
  ...refused('callback-host-refused', ['host-not-loopback'], 'loopback_listener_unreachable'),
  ...refused('callback-from-another-site', ['cross-site', 'not-a-navigation'], 'unknown'),
  ...refused(
    'callback-malformed',
    [
      'malformed-request',
      'method-not-allowed',
      'content-type-not-form',
      'too-large',
      'parameters-malformed',
      'parameters-missing',
    ],
    'redirect_response_cleared_by_app',
  ),
  ...refused('callback-issuer-mismatch', ['issuer-mismatch'], 'unknown'),
  ...table('callback-not-received', [
    [
      'a request was refused',
      timedOut({ listener: withHits(hit('other-path', '/signin')) }),
      'not-applicable',
    ],
  ]),
];
