import type { Cause } from '../../entra/causes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { inAppRegistration } from '../admin-center.ts';
import { judgeByError } from '../judge-error.ts';
import { hasCode, hasTokens, notReached } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';

type Answer = { readonly cause: Cause; readonly headline: string; readonly step: string };

const PERSONAL_ONLY: Answer = {
  cause: 'personal_only_app_on_common',
  headline: 'The app accepts personal Microsoft accounts only, and those sign in at “consumers”.',
  step: 'Type consumers in the field Tenant.',
};

const ANSWERS: ReadonlyMap<number, Answer> = new Map<number, Answer>([
  [
    50194,
    {
      cause: 'single_tenant_app_on_common',
      headline: 'The app is for one tenant only, so it cannot sign in at “common” or “organizations”.',
      step: 'Type the tenant’s ID in the field Tenant.',
    },
  ],
  [9002331, PERSONAL_ONLY],
  [9002346, PERSONAL_ONLY],
  [
    9002332,
    {
      cause: 'app_not_enabled_for_personal_accounts',
      headline: 'The app does not accept personal Microsoft accounts, so it cannot sign in at “consumers”.',
      step: 'Type the tenant’s ID or organizations in the field Tenant.',
    },
  ],
]);

export const accountTypesNotAccepted: Rule = {
  id: 'account-types-not-accepted',
  title: 'The app accepts the accounts of this address',
  group: 'tenant',
  weight: 'sign-in',
  why: 'The registration says whose accounts may sign in: one tenant’s, any organization’s, personal ones. The tenant in the address has to fit.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/single-and-multi-tenant-apps',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const isMet = hasCode(evidence) || hasTokens(evidence);
  return judgeByError(evidence, {
    codes: [...ANSWERS.keys()],
    explain: ({ error }) => {
      const found = error.codes.map((code) => ANSWERS.get(code)).find((answer) => answer !== undefined);
      const { cause, headline, step } = found ?? PERSONAL_ONLY;
      const widen = `Or change what the app accepts. ${inAppRegistration(evidence, 'Authentication → Supported account types')}`;
      return { cause, headline, repair: [step, widen] };
    },
    met: isMet
      ? { seen: `The app let an account sign in at “${evidence.profile.tenant}”.`, pointer: 'end' }
      : null,
    pending: notReached(evidence, 'an answer about the account'),
  });
}
