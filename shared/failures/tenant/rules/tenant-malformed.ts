import type { Cause } from '../../../reasoning/cause.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCallback } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { tenantCause } from '../tenant-cause.ts';

/** Neither a GUID nor a domain. */
const CODES = [900023];

export const tenantMalformedRule: Rule = {
  id: 'tenant-malformed',
  title: 'The tenant has the form of an ID or a domain',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'The first part of the path after the login host is read as the tenant. A template that nobody filled in, or a path that is put together wrongly, puts something else there.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const { tenant } = evidence.profile;
  const cause = tenantCause(tenant);
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause,
      headline: `“${tenant}” is neither the ID nor a domain of a tenant${WHY[cause] ?? ''}.`,
      repair: [
        'Type the Directory (tenant) ID of the app registration’s Overview into the field Tenant: a GUID, nothing before or behind it.',
        'In your own app, print the authority as it is used: https://login.microsoftonline.com/<tenant>, or that with /v2.0.',
      ],
    }),
    met: provenByCallback(evidence, `Entra could read “${tenant}”.`),
    pending: notReached(evidence, 'an answer about the tenant'),
  });
}

const WHY: Partial<Record<Cause, string>> = {
  unresolved_template_variable: ': it is a text of a template that nobody filled in',
  authority_url_malformed: ': it is a part of an address',
  config_value_whitespace: ': there is white space around it',
};
