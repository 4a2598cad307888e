import type { DecodedToken, Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { MOST_SKEW_SECONDS, skewOf } from '../../../reasoning/clock.ts';
import { judgeIdToken } from '../../../reasoning/id-token.ts';
import { failed, pass } from '../../../reasoning/judgement.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import { readTime, type TimeClaim } from '../../../token/times.ts';
import { clockSkew } from '../causes/clock-skew.ts';

export const idTokenOutsideLifetimeRule: Rule = {
  id: 'id-token-outside-lifetime',
  title: 'The ID token is valid now',
  step: 'tokens',
  weight: 'sign-in',
  why: 'A token is valid from nbf to exp. Libraries compare these with the machine’s clock and tolerate about five minutes.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
  evaluate,
};

/** Judged at the moment when the attempt ended, not when somebody looks at it later. */
function evaluate(evidence: Evidence): Judgement {
  return judgeIdToken(evidence, (token) => {
    const now = Date.parse(evidence.finishedAt);
    return judgeUnreadable(token) ?? judgeTimes(evidence, token, now) ?? met(token);
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
      nextStep:
        'Look at who issued this token: times in tokens are seconds since 1970, and Entra does not write such a time.',
    });
  }
  return null;
}

function judgeTimes(evidence: Evidence, token: DecodedToken, now: number): Judgement | null {
  const expires = secondsUntil(token, 'exp', now);
  const begins = secondsUntil(token, 'nbf', now);
  if (expires !== null && expires < -MOST_SKEW_SECONDS) {
    return outside(evidence, 'exp', `It expired ${-expires} s before it arrived.`);
  }
  if (begins !== null && begins > MOST_SKEW_SECONDS) {
    return outside(evidence, 'nbf', `It becomes valid ${begins} s after it arrived.`);
  }
  return null;
}

function outside(evidence: Evidence, claim: TimeClaim, seen: string): Judgement {
  const skew = skewOf(evidence);
  const isClock = skew === null || Math.abs(skew) > MOST_SKEW_SECONDS;
  return failed({
    cause: isClock ? clockSkew : unknown,
    headline:
      claim === 'exp'
        ? 'The ID token had already expired when it arrived.'
        : 'The ID token was not valid yet when it arrived.',
    seen,
    places: [at.claim('id', claim), ...(skew === null ? [] : [at.clock])],
    nextStep: isClock
      ? 'Set this computer’s clock: turn on automatic time, check the time zone, then sign in again.'
      : 'Sign in again. If the error comes back, something on the way caches the token instead of fetching a new one.',
  });
}

function met(token: DecodedToken): Judgement {
  const expires = readTime(token, 'exp');
  const until = expires.kind === 'time' ? expires.at.toISOString() : 'its end';
  return pass(`It is valid until ${until}.`, at.claim('id', 'exp'));
}

function secondsUntil(token: DecodedToken, claim: TimeClaim, now: number): number | null {
  const time = readTime(token, claim);
  return time.kind === 'time' ? Math.round((time.at.getTime() - now) / 1000) : null;
}
