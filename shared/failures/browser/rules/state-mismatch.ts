import { at } from '../../../evidence/place.ts';
import { stateMismatchOrMissing } from '../causes/state-mismatch-or-missing.ts';
import type { Evidence, Hit } from '../../../evidence/evidence.ts';
import { cannotTell, failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const stateMismatchRule: Rule = {
  id: 'state-mismatch',
  title: 'The answer belongs to this sign-in',
  step: 'redirect',
  weight: 'sign-in',
  why: 'The state parameter ties the answer to the request. An answer with another state belongs to another sign-in, or somebody made it up; it must not be used.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no state.');
  const hits = evidence.listener.status === 'observed' ? evidence.listener.value.hits : [];
  const strangers = hits.filter(isStranger).length;
  if (evidence.callback.status === 'observed') {
    const ignored = strangers === 0 ? '' : ` ${strangers} with another state or none were ignored.`;
    return pass(`The answer carried the state that was sent.${ignored}`, 'callback');
  }
  const stranger = hits.findIndex(isStranger);
  const hit = hits[stranger];
  if (hit === undefined) return notReached(evidence, 'the redirect back');
  const what = hit.reason === 'state-missing' ? 'without a state' : 'with the state of another sign-in';
  return failed({
    cause: stateMismatchOrMissing,
    headline: `An answer arrived ${what}, and none that belongs to this sign-in.`,
    seen: `${hit.method} ${hit.path} came ${what} and was refused (HTTP ${hit.status}).`,
    places: [at.listener(stranger)],
    repair: [
      'Close other tabs that hold an older sign-in, and sign in again from AuthLoupe.',
      'In your own app: keep the state per sign-in, in a cookie that survives the way through Entra (SameSite=None and Secure for form_post).',
    ],
  });
}

const isStranger = ({ reason }: Hit): boolean => reason === 'state-mismatch' || reason === 'state-missing';
