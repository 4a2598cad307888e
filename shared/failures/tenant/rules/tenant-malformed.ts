import { isGuid } from '../../../entra/guid.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { isDomain, isTenantWord } from '../../../profile/tenant.ts';
import type { Cause } from '../../../reasoning/cause.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { provenByApp, type Proof } from '../../../reasoning/proof.ts';
import type { Explanation, Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { configValueWhitespace } from '../../settings/causes/config-value-whitespace.ts';
import { unresolvedTemplateVariable } from '../../settings/causes/unresolved-template-variable.ts';
import { authorityUrlMalformed } from '../causes/authority-url-malformed.ts';
import { tenantCause } from '../tenant-cause.ts';

export const tenantMalformedRule: Rule = {
  id: 'tenant-malformed',
  title: 'The tenant has the form of an ID or a domain',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra reads the first part of the path after the login host as the tenant. An unfilled template, or a path that is put together wrongly, has something else there.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal }: RuleContext): Judgement {
  const { tenant } = evidence.profile;
  const proof = prove(evidence);
  if (refusal === null && proof === null) {
    return failed({
      ...explain(tenant),
      seen: `The tenant in the profile is “${tenant}”.`,
      places: [at.profile('tenant')],
    });
  }
  return judgeRefusal(evidence, refusal, {
    proof: { by: 'evidence', find: () => proof },
    needs: 'an answer about the tenant',
    explain: () => explain(tenant),
  });
}

function prove(evidence: Evidence): Proof | null {
  const { tenant } = evidence.profile;
  const place = at.profile('tenant');
  if (isGuid(tenant)) return { seen: 'The tenant in the profile is a GUID.', place };
  if (isTenantWord(tenant)) return { seen: `“${tenant}” stands for several tenants.`, place };
  if (isDomain(tenant)) return { seen: `“${tenant}” has the form of a domain.`, place };
  const seen = `Entra accepted “${tenant}”.`;
  return evidence.discovery.status === 'observed'
    ? { seen, place: at.discovery }
    : provenByApp(evidence, seen);
}

/** The row cannot know the value, and the value tells the cause. */
function explain(tenant: string): Pick<Explanation, 'cause' | 'headline' | 'inProfile'> {
  const cause = tenantCause(tenant);
  return {
    cause,
    headline: `“${tenant}” is neither the ID nor a domain of a tenant${WHY.get(cause) ?? ''}.`,
    inProfile: [
      'Set Tenant to the Directory (tenant) ID on the app registration’s Overview: the GUID and nothing else.',
    ],
  };
}

const WHY: ReadonlyMap<Cause, string> = new Map<Cause, string>([
  [unresolvedTemplateVariable, ': it is a placeholder that was never filled in'],
  [authorityUrlMalformed, ': it is another part of an address'],
  [configValueWhitespace, ': there is white space around it'],
]);
