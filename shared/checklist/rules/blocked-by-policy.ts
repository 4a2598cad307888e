import type { Cause } from '../../entra/causes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { judgeByError } from '../judge-error.ts';
import { hasTokens, notReached, pointerToTokens } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';

/** Conditional Access wants another step, which only an interactive sign-in can show. */
const STEP_WANTED = [50074, 50076, 50079];
const BLOCKED = [53003];

export const blockedByPolicy: Rule = {
  id: 'blocked-by-policy',
  title: 'Conditional Access lets the sign-in pass',
  group: 'tenant',
  weight: 'sign-in',
  why: 'Administrators can demand multifactor sign-in or block by place, device or app. The app itself is right then; the policy decides.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: [...STEP_WANTED, ...BLOCKED],
    explain: ({ error }) => explain(error.codes.some((code) => BLOCKED.includes(code))),
    met: hasTokens(evidence) ? { seen: 'Entra issued tokens.', pointer: pointerToTokens(evidence) } : null,
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(isBlocked: boolean): { cause: Cause; headline: string; repair: readonly string[] } {
  if (isBlocked) {
    return {
      cause: 'blocked_by_conditional_access',
      headline: 'A Conditional Access policy blocks this sign-in.',
      repair: [
        'Ask an administrator to look at Entra admin center → Monitoring → Sign-in logs → this sign-in → Conditional Access; it names the policy. The correlation ID finds it.',
      ],
    };
  }
  return {
    cause: 'mfa_claims_challenge_not_passed',
    headline: 'Conditional Access demands another step, such as multifactor sign-in.',
    repair: [
      'Sign in interactively and complete the step.',
      'In your own app: send the value “claims” of the error with the next interactive request.',
    ],
  };
}
