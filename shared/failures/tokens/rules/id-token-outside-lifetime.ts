import { at } from '../../../evidence/place.ts';
import { clockSkew } from '../causes/clock-skew.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { pointerToClaim } from '../../../token/read-claim.ts';
import { readTime, type TimeClaim } from '../../../token/times.ts';
import { MOST_SKEW_SECONDS, skewOf } from '../../../reasoning/clock.ts';
import { ID_TOKEN, judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const idTokenOutsideLifetimeRule: Rule = {
  id: 'id-token-outside-lifetime',
  title: 'The ID token is within its lifetime',
  step: 'tokens',
  weight: 'sign-in',
  why: 'A token counts from nbf to exp. Libraries compare with the clock of the machine and forgive about five minutes.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
  evaluate,
};

/** Judged at the moment when the attempt ended, not when somebody looks at it later. */
function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    const at = Date.parse(evidence.finishedAt);
    return judgeUnreadable(token) ?? judgeTimes(evidence, token, at) ?? met(token);
  });
}

function judgeUnreadable(token: DecodedToken): Judgement | null {
  const claims: readonly TimeClaim[] = ['exp', 'nbf', 'iat'];
  for (const claim of claims) {
    const time = readTime(token, claim);
    const isMissing = time.kind === 'missing' && claim === 'exp';
    if (time.kind !== 'invalid' && !isMissing) continue;
    const reason = time.kind === 'invalid' ? time.reason : 'missing';
    return failed({
      cause: unknown,
      headline: `The ID token’s ${claim} is not a valid time.`,
      seen: `${claim} is ${reason}.`,
      places: [at.claim('id', claim)],
      repair: [
        'Times in tokens are seconds since 1970. Look at who issued this token; Entra does not write such a time.',
      ],
    });
  }
  return null;
}

function judgeTimes(evidence: Evidence, token: DecodedToken, at: number): Judgement | null {
  const expires = secondsUntil(token, 'exp', at);
  const begins = secondsUntil(token, 'nbf', at);
  if (expires !== null && expires < -MOST_SKEW_SECONDS) {
    return outside(evidence, token, 'exp', `It expired ${-expires} s before it arrived.`);
  }
  if (begins !== null && begins > MOST_SKEW_SECONDS) {
    return outside(evidence, token, 'nbf', `It becomes valid ${begins} s after it arrived.`);
  }
  return null;
}

function outside(evidence: Evidence, token: DecodedToken, claim: TimeClaim, seen: string): Judgement {
  const skew = skewOf(evidence);
  const isClock = skew === null || Math.abs(skew) > MOST_SKEW_SECONDS;
  return failed({
    cause: isClock ? clockSkew : unknown,
    headline:
      claim === 'exp'
        ? 'The ID token had expired when it arrived.'
        : 'The ID token was not valid yet when it arrived.',
    seen,
    places: [at.claim('id', claim), 'finishedAt', ...(skew === null ? [] : ['clock'])],
    repair: isClock
      ? ['Set this computer’s clock: switch on automatic time, check the time zone, then sign in again.']
      : ['Sign in again. If it stays, the token was kept somewhere on its way instead of being made anew.'],
  });
}

function met(token: DecodedToken): Judgement {
  const expires = readTime(token, 'exp');
  const until = expires.kind === 'time' ? expires.at.toISOString() : 'its end';
  return pass(`It is valid until ${until}.`, at.claim('id', 'exp'));
}

function secondsUntil(token: DecodedToken, claim: TimeClaim, at: number): number | null {
  const time = readTime(token, claim);
  return time.kind === 'time' ? Math.round((time.at.getTime() - at) / 1000) : null;
}
