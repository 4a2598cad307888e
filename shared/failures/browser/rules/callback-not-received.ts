import { at } from '../../../evidence/place.ts';
import { loopbackListenerUnreachable } from '../../network/causes/loopback-listener-unreachable.ts';
import type { Evidence, Listener } from '../../../evidence/evidence.ts';
import { isIcon } from '../../../reasoning/judge-hits.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { nameOfError, sightingsIn } from '../../../reasoning/sightings.ts';

export const callbackNotReceivedRule: Rule = {
  id: 'callback-not-received',
  title: 'The answer reached the redirect URI',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The browser brings the answer to the address in the redirect URI. When nothing listens there, or the browser cannot reach it, the sign-in hangs although Entra did its part.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect.');
  const { callback, listener, end } = evidence;
  if (callback.status === 'observed') {
    return pass(`The answer arrived by ${callback.value.method}.`, 'callback');
  }
  if (listener.status !== 'observed') return notReached(evidence, 'the listener');
  const onPage = sightingsIn(evidence).find(({ where }) => where === 'page');
  if (onPage !== undefined) {
    const name = nameOfError(onPage.error) ?? 'the error';
    return cannotTell(`Entra showed ${name} on its own page and had nothing to send back.`);
  }
  if (end.kind !== 'timed-out') return notReached(evidence, 'the redirect back');
  return judgeSilence(evidence, listener.value);
}

/** No request of a browser came at all, and no error is known that explains it. */
function judgeSilence({ browser, pages }: Evidence, { hits, redirectUri }: Listener): Judgement {
  if (hits.some((hit) => hit.decision === 'refused' && !isIcon(hit))) {
    return cannotTell('A request came and was refused; another check says why.');
  }
  const lastPage = pages.at(-1);
  if (browser === 'window' && lastPage !== undefined && lastPage.pageId !== null) {
    return cannotTell('The window still showed a page of the sign-in, so there was no answer to send yet.');
  }
  return failed({
    // The window had left Entra's pages, so the way back is what failed. Of another browser nothing is known.
    cause: browser === 'window' && lastPage !== undefined ? loopbackListenerUnreachable : 'unknown',
    headline: `No answer reached ${redirectUri}.`,
    seen: 'The listener waited, and no browser came with an answer.',
    places: [at.listener()],
    repair: [
      'Look at the browser. If it shows an error page of Entra, that error is the cause, and Entra does not send it back. Paste what it says, or sign in with AuthLoupe’s own window, which reads such pages.',
      `If it says that ${redirectUri} cannot be reached, a proxy, a firewall, a container or a remote desktop stands between browser and AuthLoupe.`,
      'Sign in again in AuthLoupe’s own window, which sees those pages.',
    ],
  });
}
