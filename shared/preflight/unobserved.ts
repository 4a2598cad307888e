import type { Tried } from './observations.ts';
import { CANCELLED, cannotTell, notReached, type Judged } from './step.ts';

type Unobserved = Exclude<Tried<unknown>, { readonly status: 'observed' }>;

/** What is said of a step when nothing was observed that could be judged. */
export function judgeUnobserved(tried: Unobserved): Judged {
  switch (tried.status) {
    case 'cancelled':
      return CANCELLED;
    case 'not-tried':
      return notReached({ finding: 'not-tried', headline: tried.reason });
    case 'timed-out':
      return cannotTell({
        finding: 'time-limit',
        headline: `No answer within ${inSeconds(tried.limitMs)}.`,
        unproven:
          'It may be slow, or dropped on the way by a firewall: an answer that never comes tells neither.',
      });
    case 'failed':
      return cannotTell({ finding: 'no-answer', headline: `No answer: ${tried.message}` });
  }
}

function inSeconds(ms: number): string {
  return ms === 1000 ? '1 second' : `${ms / 1000} seconds`;
}
