import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isTenantWord } from '../../../profile/tenant.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { provenByCallback, type Proof } from '../../../reasoning/proof.ts';
import type { Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';

export const tenantNotNamedRule: Rule = {
  id: 'tenant-not-named',
  title: 'The request names a tenant',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra takes the tenant from the address, or from the domain of the user’s name. When neither tells it, there is no directory to look into.',
  docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal }: RuleContext): Judgement {
  return judgeRefusal(evidence, refusal, {
    proof: { by: 'evidence', find },
    needs: 'an answer about the tenant',
    explain: ({ profile }) => ({
      inProfile: [
        'Set Tenant to the Directory (tenant) ID on the app registration’s Overview.',
        ...(`${profile.loginHint}${profile.domainHint}` === ''
          ? []
          : ['Check the domain in Login hint and Domain hint.']),
      ],
    }),
  });
}

function find(evidence: Evidence): Proof | null {
  const { tenant } = evidence.profile;
  return tenant.trim() === '' || isTenantWord(tenant)
    ? provenByCallback(evidence, 'Entra knew which tenant was meant.')
    : { seen: `The address names “${tenant}”.`, place: at.profile('tenant') };
}
