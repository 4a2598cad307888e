import { wrongClientIdValue } from '../causes/wrong-client-id-value.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [65002];

export const clientOfMicrosoftRule: Rule = {
  id: 'client-of-microsoft',
  title: 'The client ID is that of an app of your own',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Client IDs of Microsoft’s own apps, such as Azure CLI, work with the APIs that Microsoft arranged for them, and with no others.',
  docs: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: wrongClientIdValue,
      headline: `The client ID ${evidence.profile.clientId} belongs to Microsoft, and may not call this API.`,
      repair: ['Register an app of your own, and type its client ID into the field Client ID.'],
    }),
    met: provenByTokens(evidence, 'Entra issued tokens to this client.'),
    pending: notReached(evidence, 'the tokens'),
  });
}
