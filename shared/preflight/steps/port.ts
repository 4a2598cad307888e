import { failed, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { isElsewhere, NOT_HERE } from '../elsewhere.ts';
import { judgeUnobserved } from '../unobserved.ts';

import { loopbackListenerUnreachable } from '../../failures/network/causes/loopback-listener-unreachable.ts';

export const port: PreflightStep = {
  id: 'port',
  title: 'The port of the redirect URI is free',
  standsOn: ['listener'],
  needs: [],
  judge,
};

function judge({ profile, seen }: Checked): Judged | null {
  if (seen.listener === null) return null;
  if (isElsewhere(profile)) return NOT_HERE;
  if (seen.listener.status !== 'observed') return judgeUnobserved(seen.listener);
  const { value } = seen.listener;
  if (value.kind === 'refused') {
    return failed({
      finding: value.code,
      headline: value.message,
      sureness: 'certain',
      cause: loopbackListenerUnreachable,
      unproven: 'Which program holds it.',
    });
  }
  const hasBoth = value.addresses.length > 1;
  return pass({
    finding: hasBoth ? 'port-free' : 'port-free-one-family',
    headline: hasBoth
      ? `The listener opened at ${value.addresses.join(' and ')}.`
      : `The listener opened at ${value.addresses.join('')}; this system has no second family of addresses.`,
    sureness: 'certain',
    unproven: 'Whether it is still free when the sign-in starts.',
  });
}
