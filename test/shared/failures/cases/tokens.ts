import type { Evidence } from '../../../../shared/evidence/evidence.ts';
import {
  absent,
  buildError,
  buildEvidence,
  buildProfile,
  buildRenewal,
  buildToken,
  CLIENT_ID,
  notTried,
  observed,
  stoppedAtToken,
  TENANT_ID,
} from '../../../support/build-evidence.ts';
import { healthy, notRegistered, withToken, noIdToken, table, type Case } from './case.ts';

export const TOKEN_CASES: readonly Case[] = [
  ...table('id-token-missing', [
    ['it came', healthy, 'pass'],
    ['openid was asked', noIdToken, 'fail', 'unknown'],
    [
      'openid was not asked',
      buildEvidence({
        idToken: absent(),
        authorize: notTried(),
        profile: buildProfile({ scopes: 'User.Read' }),
      }),
      'not-applicable',
    ],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('id-token-signature-invalid', [
    ['verified', healthy, 'pass'],
    [
      'wrong',
      buildEvidence({
        signature: observed({
          verified: false,
          alg: 'RS256',
          kid: 'key-1',
          publishedKids: ['key-1'],
          reason: 'It does not belong.',
        }),
      }),
      'fail',
      'unknown',
    ],
    ['decoded only', buildEvidence({ signature: notTried() }), 'cannot-tell'],
    ['no ID token', noIdToken, 'not-applicable'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('id-token-issuer-mismatch', [
    ['equal', healthy, 'pass'],
    ['a pattern', withPattern(TENANT_ID), 'pass'],
    ['a pattern, and a tid that is no GUID', withPattern('x'), 'fail', 'unknown'],
    ['another tenant', withToken({ iss: 'https://login.microsoftonline.com/other/v2.0' }), 'fail', 'unknown'],
    ['v1', withToken({ iss: `https://sts.windows.net/${TENANT_ID}/` }), 'fail', 'token_version_mismatch'],
    ['missing', withToken({ iss: undefined }), 'fail', 'unknown'],
    ['no metadata', buildEvidence({ discovery: notTried() }), 'cannot-tell'],
    ['no ID token', noIdToken, 'not-applicable'],
  ]),
  ...table('id-token-audience-mismatch', [
    ['equal', healthy, 'pass'],
    ['another app', withToken({ aud: TENANT_ID }), 'fail', 'token_audience_mismatch'],
    ['a list', withToken({ aud: [CLIENT_ID] }), 'fail', 'token_audience_mismatch'],
    ['missing', withToken({ aud: undefined }), 'fail', 'token_audience_mismatch'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('id-token-nonce-mismatch', [
    ['equal', healthy, 'pass'],
    ['another', withToken({ nonce: 'x' }), 'fail', 'nonce_mismatch'],
    ['missing', withToken({ nonce: undefined }), 'fail', 'nonce_mismatch'],
    [
      'told by the client library',
      stoppedAtToken(buildError(1), {
        exchanges: [],
        end: {
          kind: 'failed',
          stage: 'verification',
          code: 'nonce-mismatch',
          message: 'The nonce differs.',
          details: null,
        },
      }),
      'fail',
      'nonce_mismatch',
    ],
    ['the request was not recorded', buildEvidence({ authorize: notTried() }), 'cannot-tell'],
    ['a renewal', buildRenewal(), 'not-applicable'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('id-token-outside-lifetime', [
    ['within', healthy, 'pass'],
    ['expired for 301 s, clock wrong', skewed({ exp: endsBefore(301) }, 900), 'fail', 'clock_skew'],
    ['expired for 301 s, clock right', skewed({ exp: endsBefore(301) }, 0), 'fail', 'unknown'],
    ['expired for 300 s', skewed({ exp: endsBefore(300) }, 0), 'pass'],
    [
      'begins in 301 s, clock unknown',
      buildEvidence({ clock: notTried(), idToken: observed(buildToken({ nbf: endsBefore(-301) })) }),
      'fail',
      'clock_skew',
    ],
    ['exp 1e20', withToken({ exp: 1e20 }), 'fail', 'unknown'],
    ['exp in words', withToken({ exp: 'abc' }), 'fail', 'unknown'],
    ['exp missing', withToken({ exp: undefined }), 'fail', 'unknown'],
    ['nbf missing', withToken({ nbf: undefined }), 'pass'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('clock-skewed', [
    ['right', healthy, 'pass'],
    ['300 s', skewed({}, -300), 'pass'],
    ['301 s ahead', skewed({}, 301), 'fail', 'clock_skew'],
    ['far behind', skewed({}, -86_400), 'fail', 'clock_skew'],
    ['unknown', notRegistered, 'not-reached'],
  ]),
  ...table('email-claim-missing', [
    ['there', healthy, 'pass'],
    ['asked, missing', withToken({ email: undefined }), 'fail', 'email_claim_missing'],
    [
      'asked, missing, no user name',
      withToken({ email: undefined, preferred_username: undefined }),
      'fail',
      'email_claim_missing',
    ],
    [
      'not asked',
      buildEvidence({
        authorize: notTried(),
        profile: buildProfile({ scopes: 'openid' }),
        idToken: observed(buildToken({ email: undefined })),
      }),
      'not-applicable',
    ],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('refresh-token-missing', [
    ['there', healthy, 'pass'],
    ['asked, missing', buildEvidence({ refreshToken: absent() }), 'fail', 'consent_missing'],
    [
      'not asked',
      buildEvidence({
        refreshToken: absent(),
        authorize: notTried(),
        profile: buildProfile({ scopes: 'openid' }),
      }),
      'not-applicable',
    ],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('groups-left-out', [
    ['there', withToken({ groups: ['a'] }), 'pass'],
    ['hasgroups', withToken({ hasgroups: true }), 'fail', 'groups_overage'],
    ['_claim_names', withToken({ _claim_names: { groups: 'src1' } }), 'fail', 'groups_overage'],
    ['not asked', healthy, 'not-applicable'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
];

function withPattern(tid: string): Evidence {
  const { discovery } = healthy;
  if (discovery.status !== 'observed') throw new Error('The builder always gives discovery.');
  const issuer = 'https://login.microsoftonline.com/{tenantid}/v2.0';
  return buildEvidence({
    discovery: observed({ ...discovery.value, issuer }),
    idToken: observed(buildToken({ tid, iss: issuer.replace('{tenantid}', tid) })),
  });
}

function skewed(claims: Readonly<Record<string, unknown>>, skewSeconds: number): Evidence {
  const { clock } = healthy;
  if (clock.status !== 'observed') throw new Error('The builder always gives a clock.');
  return buildEvidence({
    clock: observed({ ...clock.value, skewSeconds }),
    idToken: observed(buildToken(claims)),
  });
}

function endsBefore(seconds: number): number {
  return Date.parse(healthy.finishedAt) / 1000 - seconds;
}
