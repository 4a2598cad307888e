import { redirectUriPlatformNotSpa } from '../causes/redirect-uri-platform-not-spa.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { inAppRegistration } from '../../../reasoning/in-admin-center.ts';
import { judgeRefusal } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [9002326];

export const redirectUriNotSinglePageRule: Rule = {
  id: 'redirect-uri-not-single-page',
  title: 'A browser that redeems the code is allowed to',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'Only a redirect URI of the platform “Single-page application” lets a browser redeem the code itself. Entra knows the browser by the header Origin.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: () => ({
      cause: redirectUriPlatformNotSpa,
      headline:
        'The code was redeemed from a browser, but the redirect URI is not registered as a single-page application.',
      repair: [
        `${inAppRegistration(evidence, 'Authentication')} Move the redirect URI to “Single-page application”.`,
        'If no browser redeems the code, see what puts a header Origin into the token request.',
      ],
    }),
    met: provenByTokens(evidence, 'Entra let the code be redeemed from where it was.'),
    pending: notReached(evidence, 'the token request'),
  });
}
