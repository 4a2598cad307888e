import type { Evidence, Listener } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isIcon } from '../../../reasoning/judge-hits.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { registeredForm } from '../../../reasoning/sent.ts';
import { nameOfError, sightingsIn } from '../../../reasoning/sightings.ts';
import { unknown } from '../../../reasoning/unknown.ts';
import { loopbackListenerUnreachable } from '../../network/causes/loopback-listener-unreachable.ts';

export const callbackNotReceivedRule: Rule = {
  id: 'callback-not-received',
  title: 'The response reached the redirect URI',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The browser brings the response to the redirect URI. When nothing listens there, or the browser cannot reach it, the sign-in hangs although Entra did its part.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  const { callback, listener, end } = evidence;
  if (callback.status === 'observed') {
    return pass(`The response arrived by ${callback.value.method}.`, at.callback);
  }
  if (listener.status !== 'observed') return notReached(evidence, 'the listener');
  const onPage = sightingsIn(evidence).find(({ where }) => where === 'page');
  if (onPage !== undefined) {
    const name = nameOfError(onPage.error) ?? 'the error';
    return {
      outcome: 'not-reached',
      seen: `Entra showed ${name} on its own page, so there was nothing to send back.`,
    };
  }
  if (end.kind !== 'timed-out') return notReached(evidence, 'the redirect back to the app');
  return judgeSilence(evidence, listener.value);
}

/** No request of a browser came at all, and no error is known that explains it. */
function judgeSilence(evidence: Evidence, { hits }: Listener): Judgement {
  const { browser, pages } = evidence;
  if (hits.some((hit) => hit.decision === 'refused' && !isIcon(hit))) {
    return notApplicable('A request came and was refused; another check says why.');
  }
  const lastPage = pages.at(-1);
  if (browser === 'window' && lastPage !== undefined && lastPage.pageId !== null) {
    return notReached(evidence, 'the end of the sign-in pages');
  }
  const uri = registeredForm(evidence);
  return failed({
    // The window had left Entra's pages, so the way back is what failed. Of another browser nothing is known.
    cause: browser === 'window' && lastPage !== undefined ? loopbackListenerUnreachable : unknown,
    headline: `No response reached ${uri}.`,
    seen: 'The listener waited, and no browser came with a response.',
    places: [at.listener()],
    nextStep: `Look at the browser. If it shows an Entra error page, paste its text into AuthLoupe, or sign in with AuthLoupe’s own window, which reads such pages; if it says that ${uri} cannot be reached, a proxy, a firewall or a container is in the way.`,
  });
}
