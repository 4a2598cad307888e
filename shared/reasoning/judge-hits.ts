import type { Evidence, Hit, HitReason } from '../evidence/evidence.ts';
import { at } from '../evidence/place.ts';
import { failed, notApplicable, pass } from './judgement.ts';
import { withoutRedirect } from './kind-of-attempt.ts';
import { INTERCEPTED, isIntercepted, notReached } from './progress.ts';
import type { Explanation, Judgement } from './rule.ts';

type HitCheck = {
  readonly reasons: readonly HitReason[];
  /** Only a listener can see it: our own window takes nothing but the redirect URI itself. */
  readonly isOfListener?: true;
  readonly explain: (hit: Hit) => Explanation;
};

/** Judges the requests that the listener refused. Once the genuine answer has come, they do not matter any more. */
export function judgeHits(evidence: Evidence, { reasons, explain, isOfListener }: HitCheck): Judgement {
  const reason = withoutRedirect(evidence);
  if (reason !== null) return notApplicable(reason);
  if (isOfListener === true && isIntercepted(evidence)) return notApplicable(INTERCEPTED);
  const { callback, listener } = evidence;
  if (callback.status === 'observed') {
    return pass('The response that belongs to this sign-in arrived.', at.callback);
  }
  if (listener.status !== 'observed') return notReached(evidence, 'the listener');
  const { hits } = listener.value;
  const index = hits.findIndex((hit) => reasons.includes(hit.reason) && !isIcon(hit));
  const hit = hits[index];
  if (hit === undefined) return notReached(evidence, 'the redirect back to the app');
  return failed({
    ...explain(hit),
    seen: `${hit.method} ${hit.path} was refused with HTTP ${hit.status} (${hit.reason}).`,
    places: [at.listener(index)],
  });
}

/** Browsers ask for icons by themselves; that tells nothing. */
export function isIcon({ path }: Hit): boolean {
  return /\.(?:ico|png|txt|json)$/iu.test(path);
}
