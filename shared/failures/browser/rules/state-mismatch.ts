import type { Evidence, Hit } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { withoutRedirect } from '../../../reasoning/kind-of-attempt.ts';
import { notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { stateMismatchOrMissing } from '../causes/state-mismatch-or-missing.ts';

export const stateMismatchRule: Rule = {
  id: 'state-mismatch',
  title: 'The response belongs to this sign-in',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The state parameter ties the response to the request. A response with another state belongs to another sign-in, or is forged; it must not be used.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  const hits = evidence.listener.status === 'observed' ? evidence.listener.value.hits : [];
  const strangers = hits.filter(isStranger).length;
  if (evidence.callback.status === 'observed') {
    const ignored = strangers === 0 ? '' : ` Ignored: ${strangers} with another state or none.`;
    return pass(`The response has the state that was sent.${ignored}`, at.callback);
  }
  const stranger = hits.findIndex(isStranger);
  const hit = hits[stranger];
  if (hit === undefined) return notReached(evidence, 'the redirect back to the app');
  const what = hit.reason === 'state-missing' ? 'without a state' : 'with the state of another sign-in';
  return failed({
    cause: stateMismatchOrMissing,
    headline: `A response arrived ${what}, and none that belongs to this sign-in.`,
    seen: `${hit.method} ${hit.path} came ${what} and was refused (HTTP ${hit.status}).`,
    places: [at.listener(stranger)],
    nextStep: 'Close other tabs that show an older sign-in, and sign in again from AuthLoupe.',
  });
}

const isStranger = ({ reason }: Hit): boolean => reason === 'state-mismatch' || reason === 'state-missing';
