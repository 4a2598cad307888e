import { wrongCloudEndpoint } from '../causes/wrong-cloud-endpoint.ts';
import type { Cause } from '../../../reasoning/cause.ts';
import { cloudById } from '../../../entra/clouds.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { cloudOfTenant } from '../../../profile/notes/cloud.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { tenantCause } from '../tenant-cause.ts';
import { hasCallback, hasTokens, notReached } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [90002];

export const tenantNotFoundRule: Rule = {
  id: 'tenant-not-found',
  title: 'The tenant exists',
  step: 'network',
  weight: 'sign-in',
  codes: CODES,
  why: 'The tenant is the part of the address after the login host. If Entra does not know it in this cloud, nothing else can be looked up.',
  docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    errors: ['invalid_tenant'],
    explain: () => explain(evidence),
    met: proofOf(evidence),
    pending: notReached(evidence, 'an answer about the tenant'),
  });
}

function proofOf(evidence: Evidence): { seen: string; pointer: string } | null {
  const { tenant } = evidence.profile;
  if (evidence.discovery.status === 'observed') {
    return { seen: `Entra published the metadata of “${tenant}”.`, pointer: 'discovery' };
  }
  if (hasCallback(evidence)) return { seen: `Entra answered for “${tenant}”.`, pointer: 'callback' };
  return hasTokens(evidence) ? { seen: `Entra issued tokens for “${tenant}”.`, pointer: 'end' } : null;
}

function explain(evidence: Evidence): { cause: Cause; headline: string; repair: readonly string[] } {
  const { tenant, cloud } = evidence.profile;
  const told = cloudOfTenant(tenant);
  const label = cloudById(cloud).label;
  const repair = [
    'Copy the Directory (tenant) ID from the app registration’s Overview into the field Tenant.',
    `Check the cloud: Entra looked in “${label}” only.`,
  ];
  if (told !== null && told !== cloud && cloud !== 'practice') {
    const home = cloudById(told).label;
    return {
      cause: wrongCloudEndpoint,
      headline: `The tenant “${tenant}” belongs to the cloud “${home}”, not to “${label}”.`,
      repair: [`Set the field Cloud to “${home}”.`, ...repair],
    };
  }
  return {
    cause: tenantCause(tenant),
    headline: `Entra does not know the tenant “${tenant}” in the cloud “${label}”.`,
    repair,
  };
}
