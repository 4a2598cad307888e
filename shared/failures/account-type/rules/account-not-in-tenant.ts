import { accountNotInTenant } from '../causes/account-not-in-tenant.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { hasCode, hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** The account has no object in this tenant; 90084: this site takes no guests. */
const CODES = [50020, 90072, 16000, 16003, 90084];

export const accountNotInTenantRule: Rule = {
  id: 'account-not-in-tenant',
  title: 'The account belongs to the tenant',
  step: 'account',
  weight: 'sign-in',
  codes: CODES,
  why: 'Only members and invited guests of a tenant can sign in there. A browser that is signed in with another account uses that one without asking.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const { tenant } = evidence.profile;
  const isMet = hasCode(evidence) || hasTokens(evidence);
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: accountNotInTenant,
      headline: `The account that signed in is neither member nor guest of the tenant “${tenant}”.`,
      repair: [
        'Sign in with an account of that tenant: set Prompt to “select_account”, so that Entra asks which one.',
        'Or invite the account as a guest: Entra admin center → Users → Invite external user.',
        'If accounts of any organization shall sign in, make the app multitenant and type organizations in the field Tenant.',
      ],
    }),
    met: isMet ? { seen: 'Entra accepted the account.', pointer: 'end' } : null,
    pending: notReached(evidence, 'an answer about the account'),
  });
}
