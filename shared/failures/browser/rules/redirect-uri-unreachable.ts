import { localhostNotResolvable } from '../../network/causes/localhost-not-resolvable.ts';
import { loopbackListenerUnreachable } from '../../network/causes/loopback-listener-unreachable.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import type { Explanation } from '../../../reasoning/error-rule.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { unreachedRedirect, type NoAnswer } from '../../../reasoning/network.ts';
import {
  INTERCEPTED,
  hasCallback,
  isIntercepted,
  isRenewal,
  notReached,
} from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const redirectUriUnreachableRule: Rule = {
  id: 'redirect-uri-unreachable',
  title: 'The browser can reach the redirect URI',
  step: 'redirect',
  weight: 'sign-in',
  why: 'Entra only tells the browser where to go. Whether that address answers is a matter between browser and app: the name localhost, a port, a proxy, a container.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect.');
  if (isIntercepted(evidence)) return notApplicable(INTERCEPTED);
  if (hasCallback(evidence)) return pass('The browser reached the redirect URI.', 'callback');
  const failure = unreachedRedirect(evidence);
  if (failure === null) return notReached(evidence, 'the redirect back');
  return failed({
    ...explain(failure),
    seen: `The window could not load the page at ${failure.host}: ${failure.code}.`,
    places: [failure.place],
  });
}

function explain({ code, host }: NoAnswer): Explanation {
  if (code === 'ERR_NAME_NOT_RESOLVED') {
    return {
      cause: localhostNotResolvable,
      headline: `The browser does not know the name ${host}, to which Entra sent it.`,
      repair: [
        `Add the line “127.0.0.1 ${host}” to the hosts file of the machine on which the browser runs.`,
        'Or register http://127.0.0.1 with a fixed port in the manifest, and use that.',
      ],
    };
  }
  return {
    cause: loopbackListenerUnreachable,
    headline: `Entra sent the browser back, but nothing answered it at ${host} (${code}).`,
    repair: [
      'Leave localhost and 127.0.0.1 out of the proxy in the system’s settings.',
      'Where browser and app are on different machines, or one is in a container: forward the port of the redirect URI.',
      'See whether a firewall or another program holds the port.',
    ],
  };
}
