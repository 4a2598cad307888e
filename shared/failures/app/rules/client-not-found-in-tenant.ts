import type { Evidence } from '../../../evidence/evidence.ts';
import { isTenantWord } from '../../../profile/tenant.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { provenByApp, provenByCallback } from '../../../reasoning/proof.ts';
import type { Explanation, Judgement, Rule, RuleContext } from '../../../reasoning/rule.ts';
import { clientIdCause } from '../client-id-cause.ts';

export const clientNotFoundInTenantRule: Rule = {
  id: 'client-not-found-in-tenant',
  title: 'The app exists in the tenant',
  step: 'request',
  weight: 'sign-in',
  why: 'Entra looks the client ID up in the tenant of the address. It finds an app that is registered there, or one of another tenant that was consented to there.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  evaluate,
};

function evaluate(evidence: Evidence, { refusal, refusalOf }: RuleContext): Judgement {
  // An error about a malformed client ID names it, too, without having found an app.
  const prove = refusalOf('client-id-malformed') === null ? provenByApp : provenByCallback;
  return judgeRefusal(evidence, refusal, {
    proof: {
      by: 'evidence',
      find: (seen) => prove(seen, `Entra knows the client ID ${evidence.profile.clientId}.`),
    },
    needs: 'an answer about the app',
    explain,
  });
}

/** The row cannot know the value: a placeholder or white space is corrected elsewhere than a missing app. */
function explain(evidence: Evidence): Partial<Explanation> {
  const { clientId, tenant } = evidence.profile;
  const isWord = isTenantWord(tenant);
  return {
    cause: clientIdCause(evidence),
    headline: `There is no app with the client ID “${clientId}” ${isWord ? 'at' : 'in the tenant'} “${tenant}”.`,
    inProfile: [
      'Compare Client ID with Application (client) ID on the app registration’s Overview; Object ID and Secret ID are other values.',
      `Compare Tenant with Directory (tenant) ID on the same page${isWord ? `: “${tenant}” works for multitenant apps only` : ''}.`,
    ],
  };
}
