import { tenantNotFound } from '../causes/tenant-not-found.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCallback } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50059, 90019, 50128, 90126];

export const tenantNotNamedRule: Rule = {
  id: 'tenant-not-named',
  title: 'The request names a tenant',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Entra takes the tenant from the address, or from the domain of the user’s name. When neither tells it, there is no directory to look into.',
  docs: 'https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByCallback(evidence, 'Entra knew which tenant was meant.'),
    pending: notReached(evidence, 'an answer about the tenant'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 50059:
    case 90019:
      return {
        cause: tenantNotFound,
        headline: 'Nothing in the request tells Entra which tenant is meant.',
        repair: [
          'Type the Directory (tenant) ID of the app registration’s Overview into the field Tenant.',
          'Requests of an app without a user never work at common or organizations.',
        ],
      };
    default:
      return {
        cause: tenantNotFound,
        headline: 'Entra does not know the domain that was to tell the tenant.',
        repair: [
          'Check the domain in Login hint and Domain hint, or type the tenant’s ID into the field Tenant.',
        ],
      };
  }
}
