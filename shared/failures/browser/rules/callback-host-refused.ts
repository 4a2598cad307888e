import { loopbackListenerUnreachable } from '../../network/causes/loopback-listener-unreachable.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const callbackHostRefusedRule: Rule = {
  id: 'callback-host-refused',
  title: 'The browser asked for this machine by its own name',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The listener answers to localhost only. A request under another name comes by a forwarded port, a proxy, or a page that tries to reach this machine through a name of its own.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeHits(evidence, {
    reasons: ['host-not-loopback'],
    isOfListener: true,
    explain: (_hit, redirectUri) => ({
      cause: loopbackListenerUnreachable,
      headline: `A browser came to the listener under another name than that of ${redirectUri}.`,
      repair: [
        `Open ${redirectUri} in the browser under exactly this name.`,
        'Where browser and AuthLoupe are on different machines, or one is in a container: forward the same port, and keep the name localhost.',
      ],
    }),
  });
}
