import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByError } from '../../../reasoning/judge-error.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50002, 500021, 500022];

export const networkRestrictsTenants: Rule = {
  id: 'network-restricts-tenants',
  title: 'The network lets sign-ins to this tenant pass',
  group: 'network',
  weight: 'sign-in',
  codes: CODES,
  why: 'Companies can tell Entra, by a header that their proxy adds, which tenants may be signed in to from their network.',
  docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: CODES,
    explain: () => ({
      cause: 'network_proxy_blocks_entra',
      headline: `The network allows sign-ins to some tenants only, and “${evidence.profile.tenant}” is not one of them.`,
      repair: [
        'Ask whoever runs the network’s proxy to add the tenant to Restrict-Access-To-Tenants.',
        'To prove it, sign in from another network.',
      ],
    }),
    met: provenByCode(evidence, 'Entra let a user of this network in.'),
    pending: notReached(evidence, 'an answer about the tenant'),
  });
}
