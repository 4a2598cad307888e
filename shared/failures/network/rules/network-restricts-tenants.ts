import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByCode } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [50002, 500021, 500022];

export const networkRestrictsTenantsRule: Rule = {
  id: 'network-restricts-tenants',
  title: 'The network lets sign-ins to this tenant pass',
  step: 'network',
  weight: 'sign-in',
  codes: CODES,
  why: 'Companies can tell Entra, by a header that their proxy adds, which tenants may be signed in to from their network.',
  docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: networkProxyBlocksEntra,
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
