import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { isElsewhere, NOT_HERE } from '../elsewhere.ts';
import { judgeUnobserved } from '../unobserved.ts';

import { loopbackListenerUnreachable } from '../../failures/network/causes/loopback-listener-unreachable.ts';

export const listener: PreflightStep = {
  id: 'listener',
  title: 'The listener can be reached from here',
  standsOn: ['listener'],
  needs: ['port'],
  judge,
};

function judge({ profile, seen }: Checked): Judged | null {
  if (seen.listener === null) return null;
  if (isElsewhere(profile)) return NOT_HERE;
  if (seen.listener.status !== 'observed') return judgeUnobserved(seen.listener);
  const { value } = seen.listener;
  if (value.kind === 'refused')
    return cannotTell({ finding: 'not-open', headline: 'There was no listener to reach.' });
  const missed = value.reached.find(({ error }) => error !== null);
  if (missed !== undefined) {
    return failed({
      finding: 'listener-not-reached',
      headline: `The listener is open, but ${missed.address} does not reach it (${missed.error ?? ''}).`,
      sureness: 'certain',
      cause: loopbackListenerUnreachable,
      unproven: 'Whether a firewall or a program that filters local traffic did it.',
    });
  }
  return pass({
    finding: 'listener-reached',
    headline: `It answered at ${value.reached.map(({ address }) => address).join(' and ')}.`,
    sureness: 'certain',
    unproven:
      'A browser in a container, a virtual machine or on another computer has a localhost of its own.',
  });
}
