import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { unreachedRedirect, type NoAnswer } from '../../../reasoning/network.ts';
import { hasCallback, INTERCEPTED, isIntercepted, notReached } from '../../../reasoning/progress.ts';
import type { Explanation, Judgement, Rule } from '../../../reasoning/rule.ts';
import { localhostNotResolvable } from '../../network/causes/localhost-not-resolvable.ts';
import { loopbackListenerUnreachable } from '../../network/causes/loopback-listener-unreachable.ts';

export const redirectUriUnreachableRule: Rule = {
  id: 'redirect-uri-unreachable',
  title: 'The browser can reach the redirect URI',
  step: 'redirect',
  weight: 'sign-in',
  why: 'Entra only tells the browser where to go. Whether that address answers depends on browser and app: the name localhost, a port, a proxy, a container.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  if (isIntercepted(evidence)) return notApplicable(INTERCEPTED);
  if (hasCallback(evidence)) return pass('The browser reached the redirect URI.', at.callback);
  const failure = unreachedRedirect(evidence);
  if (failure === null) return notReached(evidence, 'the redirect back to the app');
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
      headline: `The browser cannot resolve the name ${host}, to which Entra sent it.`,
      nextStep: `Add the line “127.0.0.1 ${host}” to the hosts file of the machine on which the browser runs.`,
    };
  }
  return {
    cause: loopbackListenerUnreachable,
    headline: `Entra sent the browser back, but nothing answered it at ${host} (${code}).`,
  };
}
