import { blockedByConditionalAccess } from '../causes/blocked-by-conditional-access.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [53003, 53002, 53011, 50131, 50005, 530032, 530034, 530035];

export const blockedByPolicyRule: Rule = {
  id: 'blocked-by-policy',
  title: 'No policy blocks the sign-in',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'Administrators can block sign-ins by place, device, app or risk. The app itself is right then; the policy decides.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
  evaluate,
};

const LOOK_IN_LOG =
  'Ask an administrator to look at Entra admin center → Monitoring → Sign-in logs → this sign-in → Conditional Access; it names the policy. The correlation ID finds it.';

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => ({
      cause: blockedByConditionalAccess,
      ...explain(code),
    }),
    met: provenByTokens(evidence, 'Entra issued tokens.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(code: number): Pick<Explanation, 'headline' | 'repair'> {
  switch (code) {
    case 53002:
      return {
        headline: 'A Conditional Access policy lets approved client apps in only, and this is none.',
        repair: ['Ask an administrator to leave the app out of that policy.', LOOK_IN_LOG],
      };
    case 53011:
    case 530034:
      return {
        headline: 'The user is blocked, because the home organization rates the account as risky.',
        repair: [
          'Ask an administrator of the home organization to clear the risk: Protection → Risky users.',
        ],
      };
    case 50005:
      return {
        headline: 'Conditional Access lets nobody in from this kind of device.',
        repair: ['Sign in from a platform that the policy allows.', LOOK_IN_LOG],
      };
    case 530035:
      return {
        headline: 'The tenant’s security defaults block this way of signing in.',
        repair: ['Sign in on a page, with a current library; older ways of signing in are blocked.'],
      };
    default:
      return { headline: 'A Conditional Access policy blocks this sign-in.', repair: [LOOK_IN_LOG] };
  }
}
