import { serverAppRegisteredAsSpa } from '../causes/server-app-registered-as-spa.ts';
import { spaCodeRedeemedServerSide } from '../causes/spa-code-redeemed-server-side.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [9002325, 9002327];

export const redirectUriSinglePageRule: Rule = {
  id: 'redirect-uri-single-page',
  title: 'The redirect URI is not registered as a single-page application by mistake',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'A code for a single-page application has to be redeemed in a browser and with PKCE. A server or a program is refused, whatever secret it shows.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(evidence, code),
    met: provenByTokens(evidence, 'Entra let a program outside a browser redeem the code.'),
    pending: notReached(evidence, 'the token request'),
  });
}

function explain(evidence: Evidence, code: number): Explanation {
  switch (code) {
    case 9002325:
      return {
        cause: serverAppRegisteredAsSpa,
        headline: 'The redirect URI is registered as a single-page application, which has to use PKCE.',
        repair: [
          `${inAppRegistration(evidence, 'Authentication')} Move the redirect URI from “Single-page application” to “Web” if a server redeems the code.`,
        ],
      };
    default:
      return {
        cause: spaCodeRedeemedServerSide,
        headline:
          'The redirect URI is registered as a single-page application, but a program outside a browser redeemed the code.',
        repair: [
          `${inAppRegistration(evidence, 'Authentication')} Move the redirect URI from “Single-page application” to “Mobile and desktop applications”, or to “Web” with a secret.`,
        ],
      };
  }
}
