import { blockedByConditionalAccess } from '../causes/blocked-by-conditional-access.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [53000, 53001, 50097, 530004];

export const deviceNotCompliantRule: Rule = {
  id: 'device-not-compliant',
  title: 'The device meets the policy',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'A policy can demand a device that the company manages. The browser has to be able to show the device, which a private window or another profile often cannot.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-compliance',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByTokens(evidence, 'Entra issued tokens.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 53000:
      return {
        cause: blockedByConditionalAccess,
        headline: 'Conditional Access demands a compliant device, and this one is not known as such.',
        repair: [
          'Sign in with the system browser and the work profile on a managed device; AuthLoupe’s own window cannot show the device.',
          'Look in Company Portal whether the device is compliant.',
        ],
      };
    case 53001:
      return {
        cause: blockedByConditionalAccess,
        headline:
          'Conditional Access demands a device that is joined to the domain, and this one is not known as such.',
        repair: [
          'Sign in with the system browser on a joined device; AuthLoupe’s own window cannot show the device.',
        ],
      };
    case 50097:
      return {
        cause: blockedByConditionalAccess,
        headline: 'The device itself has to prove which one it is.',
        repair: [
          'Sign in with the system browser on a registered device; AuthLoupe’s own window cannot show the device.',
        ],
      };
    default:
      return {
        cause: blockedByConditionalAccess,
        headline:
          'The policy demands a compliant device, and this tenant does not trust what a guest’s organization says about devices.',
        repair: [
          'Ask an administrator of this tenant to trust compliant devices: External Identities → Cross-tenant access settings → Inbound access → Trust settings.',
        ],
      };
  }
}
