import { wrongCloudEndpoint } from '../causes/wrong-cloud-endpoint.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCallback } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [90038, 90043, 90051, 900382, 900432, 900439, 900440, 50049];

export const cloudMismatchRule: Rule = {
  id: 'cloud-mismatch',
  title: 'The login host is that of the tenant’s cloud',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Microsoft runs several clouds that know nothing of each other’s tenants. Each has its own login host, its own admin center and its own registrations.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByCallback(evidence, 'The login host knew the tenant.'),
    pending: notReached(evidence, 'an answer about the tenant'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 900439:
      return {
        cause: wrongCloudEndpoint,
        headline: 'The tenant belongs to the US Government cloud, but the request went to the public one.',
        repair: ['Set the field Cloud to “US Government”.'],
      };
    case 900440:
      return {
        cause: wrongCloudEndpoint,
        headline: 'The tenant belongs to the public cloud, but the request went to that of US Government.',
        repair: ['Set the field Cloud to “Public (worldwide)”.'],
      };
    default:
      return {
        cause: wrongCloudEndpoint,
        headline: 'The request went to the login host of another cloud than the tenant’s.',
        repair: [
          'Set the field Cloud to the one in which the tenant was made; its admin center shows the app.',
          'In your own app, change the host of the authority: login.microsoftonline.com, login.microsoftonline.us or login.partner.microsoftonline.cn.',
        ],
      };
  }
}
