import { FORGIVEN_SECONDS, toLifetime } from '../../token/lifetime.ts';
import { TIME_CLAIMS } from '../../token/times.ts';
import { isLogout, isSaml } from '../../token/token-kind.ts';
import {
  failed,
  note,
  pass,
  type TokenCheck,
  type TokenJudgement,
  type TokenSubject,
} from './token-check.ts';

/** Longer than Entra makes them: 28 hours is the most, for clients that understand claims challenges. */
const LONGEST_HOURS = 29;
const HOUR_SECONDS = 3600;
const ENDS = ['exp', 'nbf'];

export const lifetime: TokenCheck = {
  id: 'lifetime',
  title: 'Lifetime',
  examine: (subject) => {
    // Messages for signing out need no end: they serve once.
    if (isLogout(subject.about.kind) && subject.times.exp.kind === 'missing') return null;
    return examineClaims(subject) ?? examineSpan(subject);
  },
};

function examineClaims({ times }: TokenSubject): TokenJudgement | null {
  for (const claim of TIME_CLAIMS) {
    const time = times[claim];
    if (time.kind === 'invalid')
      return failed(`${claim} is not a valid time: ${time.reason}.`, [claim], {
        repair: 'Times in tokens are seconds since 1970; Entra writes no other.',
      });
  }
  return times.exp.kind === 'missing'
    ? failed('No exp: the token would count for ever.', ['exp'], {
        repair: 'Do not accept a token without exp.',
      })
    : null;
}

function examineSpan({ times, now, about }: TokenSubject): TokenJudgement {
  const life = toLifetime(times, now);
  if (life === null)
    return times.nbf.kind === 'missing' && times.iat.kind === 'missing'
      ? note('Only exp is there: when the token began is not said.', ENDS)
      : failed('The token ends before it begins.', ENDS, { repair: 'Do not accept this token.' });
  if (life.state === 'over')
    return failed('The token has expired.', ENDS, {
      repair: 'Get a new one: sign in again, or renew with the refresh token.',
    });
  if (life.state === 'not-yet')
    return failed('The token does not count yet.', ENDS, {
      repair: 'Set the clock of the machine; validators forgive five minutes.',
      cause: 'clock_skew',
    });
  const hours = life.seconds / HOUR_SECONDS;
  if (hours > LONGEST_HOURS && !isSaml(about.kind))
    return note('It counts longer than Entra makes its tokens.', ENDS, {
      repair: 'Ask who issued it before you accept it.',
    });
  return pass(`It counts for ${describeSpan(life.seconds)}, and now is within.`, ENDS);
}

function describeSpan(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < FORGIVEN_SECONDS) return `${seconds} seconds`;
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 6) / 10} hours`;
}
