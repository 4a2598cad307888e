import { FORGIVEN_SECONDS } from '../../token/lifetime.ts';
import { warning, type TokenCheck } from './token-check.ts';

/** A token cannot be issued in the future: then one of the two clocks is wrong. */
export const clock: TokenCheck = {
  id: 'clock',
  title: 'Clock',
  examine: ({ times: { iat }, now }) => {
    if (iat.kind !== 'time') return null;
    const ahead = Math.round((iat.at.getTime() - now.getTime()) / 1000);
    if (ahead <= 0) return null;
    return warning(
      `Issued ${ahead} seconds from now, by this computer’s clock${ahead <= FORGIVEN_SECONDS ? '; most validators forgive that' : ''}.`,
      ['iat'],
      {
        repair: 'Switch on automatic time on this computer, and on the server that validates.',
        cause: 'clock_skew',
      },
    );
  },
};
