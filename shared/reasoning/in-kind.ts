import type { Evidence } from '../evidence/evidence.ts';
import { notApplicable } from './judgement.ts';
import { withoutRedirect, withoutSignIn } from './kind-of-attempt.ts';
import type { Judgement, Rule } from './rule.ts';

/** What a rule says, unless it is about something that this kind of attempt has not. What failed has failed. */
export function inKind(rule: Rule, judgement: Judgement, evidence: Evidence): Judgement {
  if (judgement.outcome === 'fail') return judgement;
  const nobody = withoutSignIn(evidence);
  if (nobody !== null && isAboutUser(rule, judgement, evidence)) return notApplicable(nobody);
  const nowhere = withoutRedirect(evidence);
  return nowhere !== null && rule.step === 'redirect' ? notApplicable(nowhere) : judgement;
}

/** What is about browsers, users and ID tokens does not concern an app that asks for itself. */
function isAboutUser(rule: Rule, { outcome }: Judgement, { end }: Evidence): boolean {
  if (rule.step === 'redirect' || rule.step === 'account') return true;
  const isOpen = outcome === 'cannot-tell' || outcome === 'not-reached';
  return isOpen && end.kind === 'signed-in';
}
