import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeHits } from '../../../reasoning/judge-hits.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { registeredForm } from '../../../reasoning/sent.ts';
import { loopbackListenerUnreachable } from '../../network/causes/loopback-listener-unreachable.ts';

export const callbackHostRefusedRule: Rule = {
  id: 'callback-host-refused',
  title: 'The browser used this machine’s own name',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The listener answers to localhost only. A request under another name comes through a forwarded port, a proxy, or a page that tries to reach this machine under a name of its own.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const uri = registeredForm(evidence);
  return judgeHits(evidence, {
    reasons: ['host-not-loopback'],
    isOfListener: true,
    explain: () => ({
      cause: loopbackListenerUnreachable,
      headline: `A browser reached the listener under another host name than that of ${uri}.`,
      nextStep: `Let the browser use exactly the host of ${uri}; where browser and AuthLoupe are on different machines, forward the same port and keep the name localhost.`,
    }),
  });
}
