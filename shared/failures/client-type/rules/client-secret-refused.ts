import { publicClientSentSecret } from '../causes/public-client-sent-secret.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [700025];

export const clientSecretRefusedRule: Rule = {
  id: 'client-secret-refused',
  title: 'Entra takes a secret from this client',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'A redirect URI of the platforms “Single-page application” or “Mobile and desktop applications” makes the client public: it cannot keep a secret, so it may not send one.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/msal-client-applications',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: publicClientSentSecret,
      headline: 'A client secret was sent, but Entra counts this client as public.',
      repair: [
        'If the app is a desktop, mobile or command line app: set Client type to Public.',
        `${inAppRegistration(evidence, 'Authentication')} If it is a server, move the redirect URI to “Web”.`,
      ],
    }),
    met: provenByTokens(evidence, `Entra issued tokens to a ${evidence.profile.clientType} client.`),
    pending: notReached(evidence, 'the token request'),
  });
}
