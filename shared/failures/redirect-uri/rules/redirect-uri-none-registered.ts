import { redirectUriNoneRegistered } from '../causes/redirect-uri-none-registered.ts';
import { redirectUriNotSentOrRegistered } from '../causes/redirect-uri-not-sent-or-registered.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByCallback } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { sentRedirectUri } from '../../../reasoning/sent.ts';

const CODES = [500113, 900971];

export const redirectUriNoneRegisteredRule: Rule = {
  id: 'redirect-uri-none-registered',
  title: 'The app has a redirect URI registered',
  step: 'request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Entra sends its answer to a registered address only. An app that has none can be found and named, but nobody can sign in to it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByCallback(evidence, `Entra sent the browser back to ${sentRedirectUri(evidence)}.`),
    pending: notReached(evidence, 'the redirect back'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 500113:
      return {
        cause: redirectUriNoneRegistered,
        headline: 'The app has no redirect URI registered at all.',
        repair: [
          `${inAppRegistration(evidence, 'Authentication')} Add a platform, and under it exactly ${sentRedirectUri(evidence)}.`,
          'Check the client ID, too: the redirect URIs may stand in another registration.',
        ],
      };
    default:
      return {
        cause: redirectUriNotSentOrRegistered,
        headline: 'Entra had no redirect URI to answer to: the app has none registered.',
        repair: [
          `${inAppRegistration(evidence, 'Authentication')} Add a platform, and under it exactly ${sentRedirectUri(evidence)}.`,
          'In your own app, see that redirect_uri is really in the request.',
        ],
      };
  }
}
