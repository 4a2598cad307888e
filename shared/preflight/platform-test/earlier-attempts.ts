import type { Evidence, Exchange } from '../../evidence/evidence.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ClientVariant } from '../observations.ts';

/** The request that redeemed, or tried to redeem, a real code. */
export type RealAttempt = {
  readonly variant: Exclude<ClientVariant, 'control'>;
  readonly exchange: Exchange;
};

/** What earlier sign-ins of the same app with the same address add; others are left out. */
export function attemptsOf(profile: Profile, runs: readonly Evidence[]): readonly RealAttempt[] {
  return runs
    .filter((run) => run.kind === 'sign-in' && isSameApp(run.profile, profile))
    .flatMap(({ exchanges }) => exchanges.filter(isRedemption))
    .map((exchange) => ({ variant: variantOf(exchange), exchange }));
}

const isSameApp = (one: Profile, other: Profile): boolean =>
  one.cloud === other.cloud &&
  one.tenant === other.tenant &&
  one.clientId === other.clientId &&
  one.redirectUri === other.redirectUri;

const isRedemption = ({ purpose, requestBody }: Exchange): boolean =>
  purpose === 'token' &&
  requestBody.some(({ name, value }) => name === 'grant_type' && value === 'authorization_code');

function variantOf({ requestBody, requestHeaders }: Exchange): RealAttempt['variant'] {
  if (requestBody.some(({ name }) => name === 'client_secret' || name === 'client_assertion'))
    return 'secret';
  return requestHeaders.some(({ name }) => name.toLowerCase() === 'origin') ? 'origin' : 'bare';
}
