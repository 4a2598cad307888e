import { accountNotInTenant } from '../causes/account-not-in-tenant.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50014, 500141];

export const guestInvitationPendingRule: Rule = {
  id: 'guest-invitation-pending',
  title: 'The guest has accepted the invitation',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'An invited guest becomes a user of the tenant only after following the link in the invitation.',
  docs: 'https://learn.microsoft.com/entra/external-id/redemption-experience',
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
    case 50014:
      return {
        cause: accountNotInTenant,
        headline: 'The guest has not accepted the invitation to this tenant yet.',
        repair: [
          'Let the guest open the link in the invitation, or send it again: Users → the guest → B2B collaboration → Resend invitation.',
        ],
      };
    default:
      return {
        cause: accountNotInTenant,
        headline: 'The guest accepted an invitation, but not on the way to this app.',
        repair: ['Let the guest open the link in the invitation, and sign in to the app afterwards.'],
      };
  }
}
