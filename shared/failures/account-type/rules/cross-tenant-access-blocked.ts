import { unknown } from '../../../reasoning/unknown.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [500212, 500213, 1000104];

export const crossTenantAccessBlockedRule: Rule = {
  id: 'cross-tenant-access-blocked',
  title: 'Both organizations allow this guest',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'For users of another organization two settings count: what their own lets them out to, and whom this one lets in.',
  docs: 'https://learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByCode(evidence, 'Entra accepted the account.'),
    pending: notReached(evidence, 'an answer about the account'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 500212:
      return {
        cause: unknown,
        headline: 'The user’s own organization does not let its users sign in to this tenant.',
        repair: [
          'Ask an administrator of the user’s home tenant to allow it: External Identities → Cross-tenant access settings → Outbound access.',
        ],
      };
    case 500213:
      return {
        cause: unknown,
        headline: 'This tenant does not let users of that organization in.',
        repair: [
          'Ask an administrator of this tenant to allow it: External Identities → Cross-tenant access settings → Inbound access.',
        ],
      };
    default:
      return {
        cause: unknown,
        headline: 'The user’s own organization does not let its users go to this other cloud.',
        repair: [
          'Ask an administrator of the user’s home tenant to allow that cloud: External Identities → Cross-tenant access settings.',
        ],
      };
  }
}
