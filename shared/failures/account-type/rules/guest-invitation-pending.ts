import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByError, type Explained } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50014, 500141];

export const guestInvitationPending: Rule = {
  id: 'guest-invitation-pending',
  title: 'The guest has accepted the invitation',
  group: 'user',
  weight: 'sign-in',
  codes: CODES,
  why: 'An invited guest becomes a user of the tenant only after following the link in the invitation.',
  docs: 'https://learn.microsoft.com/entra/external-id/redemption-experience',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByCode(evidence, 'Entra accepted the account.'),
    pending: notReached(evidence, 'an answer about the account'),
  });
}

function explain(code: number): Explained {
  switch (code) {
    case 50014:
      return {
        cause: 'account_not_in_tenant',
        headline: 'The guest has not accepted the invitation to this tenant yet.',
        repair: [
          'Let the guest open the link in the invitation, or send it again: Users → the guest → B2B collaboration → Resend invitation.',
        ],
      };
    default:
      return {
        cause: 'account_not_in_tenant',
        headline: 'The guest accepted an invitation, but not on the way to this app.',
        repair: ['Let the guest open the link in the invitation, and sign in to the app afterwards.'],
      };
  }
}
