import { cloudById } from '../../../entra/clouds.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { cloudOfTenant } from '../../../profile/notes/cloud.ts';
import { isTenantWord } from '../../../profile/tenant.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { provenByApp, type Proof } from '../../../reasoning/proof.ts';
import type { Explanation, Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { wrongCloudEndpoint } from '../causes/wrong-cloud-endpoint.ts';
import { tenantCause } from '../tenant-cause.ts';

export const tenantNotFoundRule: Rule = {
  id: 'tenant-not-found',
  title: 'The tenant exists',
  step: 'network',
  weight: 'sign-in',
  errors: ['invalid_tenant'],
  why: 'The tenant is the part of the address after the login host. If Entra does not know it in this cloud, nothing else can be looked up.',
  docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal }: RuleContext): Judgement {
  return judgeRefusal(evidence, refusal, {
    unless: ({ profile: { tenant } }) =>
      isTenantWord(tenant) ? `“${tenant}” does not stand for one tenant.` : null,
    proof: { by: 'evidence', find },
    needs: 'an answer about the tenant',
    explain,
  });
}

function find(evidence: Evidence): Proof | null {
  const { tenant } = evidence.profile;
  return evidence.discovery.status === 'observed'
    ? { seen: `Entra publishes the metadata of “${tenant}”.`, place: at.discovery }
    : provenByApp(evidence, `Entra knows the tenant “${tenant}”.`);
}

/** The row cannot know the value: its domain tells the cloud, and its form what it is instead of a tenant. */
function explain(evidence: Evidence): Partial<Explanation> {
  const { tenant, cloud } = evidence.profile;
  const told = cloudOfTenant(tenant);
  const label = cloudById(cloud).label;
  if (told !== null && told !== cloud && cloud !== 'practice') {
    const home = cloudById(told).label;
    return {
      cause: wrongCloudEndpoint,
      headline: `The tenant “${tenant}” belongs to the cloud “${home}”, not to “${label}”.`,
      inProfile: [`Set Cloud to “${home}”.`],
    };
  }
  return {
    cause: tenantCause(tenant),
    headline: `Entra does not know the tenant “${tenant}” in the cloud “${label}”.`,
    inProfile: [
      'Set Tenant to the Directory (tenant) ID on the app registration’s Overview.',
      `Check Cloud: Entra only looked in “${label}”.`,
    ],
  };
}
