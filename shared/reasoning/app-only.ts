import type { Evidence } from '../evidence/evidence.ts';
import { notApplicable } from './judgement.ts';
import type { Judgement, Rule } from './rule.ts';

export const isAppOnly = ({ kind }: Evidence): boolean => kind === 'app-only';

/** What is about browsers, users and ID tokens does not concern an app that asks for itself. */
export function withoutUser(rule: Rule, judgement: Judgement, { end }: Evidence): Judgement {
  if (judgement.outcome === 'fail') return judgement;
  if (rule.step === 'redirect' || rule.step === 'account') return NOBODY_SIGNS_IN;
  const isOpen = judgement.outcome === 'cannot-tell' || judgement.outcome === 'not-reached';
  return isOpen && end.kind === 'signed-in' ? NOBODY_SIGNS_IN : judgement;
}

const NOBODY_SIGNS_IN = notApplicable('Nobody signs in here: the app asked for a token for itself.');
