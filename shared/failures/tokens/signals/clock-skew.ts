import { clockSkew } from '../causes/clock-skew.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import * as assertion from '../../client-credentials/signals/assertion-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

/** A client assertion is refused for its times. */
export const OUTSIDE_TIME = any(
  code(700024),
  says(`
      assertion is not within its valid time range; client assertion … expired; assertion has expired;
      not within its valid time range
    `),
);

/** Somebody says, or a tool shows, that a computer's clock is not right. */
export const CLOCK_OFF = says(`
      clock … skewed|drift|drifted|drifting|off|wrong|behind|ahead|fast|slow|incorrect|lagging|unsynchronized; clock …
      out of sync; clock not synchronized|synced|in; clock synchronized no; ntp synchronized no; time … out of sync;
      wrong|incorrect clock|time; vm|host|laptop|machine|device|server …
      suspended|paused|asleep|sleeps|slept|hibernated|resumed|resumes; after resume|suspend|sleep|hibernation; resumed
      from; snapshot … restored; time sync|synchronization|synchronisation; clock of
      machine|server|computer|vm|device|host; clock drift; date|time … machine|server|vm|device …
      wrong|behind|ahead|off; minutes|seconds behind|ahead|fast|slow; chronyc; timedatectl; w32tm; ntpdate; ntp
      service inactive; leap status not; not synchronised|synchronized; cmos; date shows|is|was|says … 1970|wrong|off;
      hwclock; sync … clock
    `);

const FROM_FUTURE = says(`
      it was issued in future; id token issued in future; jwt is issued in future; token used before issued; iat is in
      future; not yet valid iat; not yet valid nbf; handle token prior to; handle token with iat prior to; handle
      token with nbf prior to; was issued in future; nbf has not been reached; jwt before use time; before nbf not
      before time; iat not satisfied; nbf not satisfied; jwt is not active; jwt issue time ahead of current time;
      token cannot be used yet; id token not active yet
    `);

const TOO_OLD = says(`
      jwt|token is|was too old; jwt|token too old; iat … too old; issued too long ago; too far in past
    `);

export const clockSkewSignals = [
  ...signalsOf(
    clockSkew,
    [1.8, OUTSIDE_TIME],
    [
      1.5,
      all(OUTSIDE_TIME, any(CLOCK_OFF, says('clock; ntp; chrony; chronyc; w32tm; system time; server time'))),
    ],
    [2.5, all(OUTSIDE_TIME, look(assertion.isOffByMinutes))],
    [2.2, all(OUTSIDE_TIME, look(assertion.isFromFuture), not(look(assertion.isOffByHours)))],
    [
      4,
      any(
        CLOCK_OFF,
        says(`
      clock skew; system clock; system time is|was|off|wrong|behind|ahead|differs; server time …
      wrong|off|behind|ahead; ntp; chrony; ntpdate; w32tm; hwclock; timedatectl; chronyc
    `),
      ),
    ],
    // The literals of libraries: a token from a time that the computer has not reached.
    [4, FROM_FUTURE],
    [-2.5, TOO_OLD],
    [
      3.6,
      says(`
      token is not yet valid; not yet valid; id token is not yet valid; idx10222; jwt not active; cannot handle token
      prior to; token used before issued; token is not valid yet; token not valid yet; used too early;
      token … not yet valid; nbf claim timestamp check failed; lifetime validation failed … not yet
      valid; jwt used before; immature signature; current time must be before|after time represented;
      iat … in future; issued in future; not before
    `),
    ],
  ),
];
