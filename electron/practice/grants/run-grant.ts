import type { Context } from '../context.ts';
import { parameter } from '../http-message.ts';
import { ok, type Outcome } from '../outcome.ts';
import type { Grant } from '../state.ts';
import { issueAppTokens } from './issue-app-tokens.ts';
import { issueTokens, type Redeemed } from './issue-tokens.ts';
import { redeemCode } from './redeem-code.ts';
import { redeemDeviceCode } from './redeem-device-code.ts';
import { redeemPassword } from './redeem-password.ts';
import { redeemRefreshToken } from './redeem-refresh-token.ts';
import { redeemUserAssertion } from './redeem-user-assertion.ts';
import type { TokenRequest } from './token-request.ts';

export type GrantType = 'code' | 'refresh-token' | 'device-code' | 'password' | 'on-behalf-of' | 'app';

/** By their names on the wire. MSAL calls the device's grant `device_code`, and Entra takes both. */
export const GRANT_TYPES: Readonly<Record<string, GrantType>> = {
  authorization_code: 'code',
  refresh_token: 'refresh-token',
  'urn:ietf:params:oauth:grant-type:device_code': 'device-code',
  device_code: 'device-code',
  password: 'password',
  'urn:ietf:params:oauth:grant-type:jwt-bearer': 'on-behalf-of',
  client_credentials: 'app',
};

/** The body of a successful answer. */
export async function runGrant(
  context: Context,
  grantType: GrantType,
  request: TokenRequest,
): Promise<Outcome<object>> {
  if (grantType === 'app') return issueAppTokens(context, request);
  const redeemed = await redeemGrant(context, grantType, request);
  return redeemed.ok ? issueTokens(context, request, redeemed.value) : redeemed;
}

async function redeemGrant(
  context: Context,
  grantType: Exclude<GrantType, 'app'>,
  request: TokenRequest,
): Promise<Outcome<Redeemed>> {
  const scope = parameter(request.form, 'scope');
  const start = { nonce: null, firstIssuedAt: context.now, scope, isAccepted: true };
  switch (grantType) {
    case 'code':
      return map(redeemCode(context, request), ({ grant, nonce }) => ({ ...start, grant, nonce }));
    case 'refresh-token':
      return map(redeemRefreshToken(context, request), ({ grant, firstIssuedAt }) => ({
        ...start,
        grant,
        firstIssuedAt,
      }));
    case 'device-code':
      return map(redeemDeviceCode(context, request), (grant) => ({ ...start, grant, scope: null }));
    case 'password':
      return map(redeemPassword(context, request), asked(start));
    case 'on-behalf-of':
      return map(await redeemUserAssertion(context, request), asked(start));
  }
}

/** Nobody was there to accept anything. */
const asked =
  (start: Omit<Redeemed, 'grant'>) =>
  (grant: Grant): Redeemed => ({ ...start, grant, isAccepted: false });

const map = <A, B>(outcome: Outcome<A>, change: (value: A) => B): Outcome<B> =>
  outcome.ok ? ok(change(outcome.value)) : outcome;
