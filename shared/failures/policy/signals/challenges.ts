import { pieceOfMatch } from '../../../reading/piece.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { flowIs } from '../../../reasoning/signals/told-looks.ts';
import { accessRevokedByCae } from '../causes/access-revoked-by-cae.ts';
import { authenticationFlowPolicy } from '../causes/authentication-flow-policy.ts';
import { blockedByConditionalAccess } from '../causes/blocked-by-conditional-access.ts';
import { mfaClaimsChallengeNotPassed } from '../causes/mfa-claims-challenge-not-passed.ts';

const DEVICE_CODE = any(
  look(flowIs('device-code')),
  says('device code; devicecode; device login; use device code; original transfer method'),
);

/** A device is what a policy asks for, not the flow. */
const DEVICE_STATE = any(
  code(530033, 530003, 530002, 530001, 53000, 53001, 50097, 50129),
  says('managed; unmanaged; compliant; compliance; joined; device requesting access; device state'),
);

const FLOW_POLICY = says(`
      authentication flows policy|policies; authentication flows condition; block device code flow; original transfer
      method; authentication transfer
    `);

/** Base64 of `{"access_token":{"nbf"`, with and without a space behind the colon. */
const NBF_IN_BASE64 = /eyJhY2Nlc3NfdG9rZW4iOnsibmJm|eyJhY2Nlc3NfdG9rZW4iOiB7Im5iZi/u;
const NBF_IN_JSON = /access_token[\\"']{1,4}:\s?\{\s?[\\"']{1,3}(?:nbf|xms_rp_ipaddr)\b/u;

const NEWER_TOKEN_WANTED = look(({ decoded, quote }) => {
  const match = NBF_IN_BASE64.exec(decoded) ?? NBF_IN_JSON.exec(decoded);
  if (match === null) return null;
  const piece = pieceOfMatch(match);
  return [quote(piece, piece.value)];
});

const ANOTHER_STEP_WANTED = says('acrs; capolids');

const REVOKED_TOKEN = says(`
      token created with outdated policies; token issued before revocation timestamp; continuous access evaluation resulted
      in challenge; location condition evaluation satisfied; token is invalid due to revocation
    `);

export const challengeSignals = [
  ...signalsOf(
    authenticationFlowPolicy,
    [6, all(code(53003), DEVICE_CODE, not(DEVICE_STATE))],
    [2, all(any(code(53003, 530036), says('conditional access')), FLOW_POLICY, not(DEVICE_STATE))],
    [3.4, all(says('device code'), FLOW_POLICY, not(DEVICE_STATE))],
    [3, says('device code flow … blocked|block; device code is blocked')],
  ),
  ...signalsOf(blockedByConditionalAccess, [-2, all(code(53003), DEVICE_CODE)]),
  ...signalsOf(
    accessRevokedByCae,
    [5, all(NEWER_TOKEN_WANTED, not(ANOTHER_STEP_WANTED))],
    [5.5, REVOKED_TOKEN],
    [-3, ANOTHER_STEP_WANTED],
  ),
  ...signalsOf(
    mfaClaimsChallengeNotPassed,
    [-3, all(NEWER_TOKEN_WANTED, not(ANOTHER_STEP_WANTED))],
    [-3, all(REVOKED_TOKEN, not(ANOTHER_STEP_WANTED))],
  ),
];
