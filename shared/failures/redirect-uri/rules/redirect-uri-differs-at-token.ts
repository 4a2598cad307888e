import { redirectUriTokenRequestDiffers } from '../causes/redirect-uri-token-request-differs.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [500112, 700009];

export const redirectUriDiffersAtTokenRule: Rule = {
  id: 'redirect-uri-differs-at-token',
  title: 'Both requests name the same redirect URI',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'The token request repeats the redirect URI of the sign-in request, so that a code cannot be redeemed for another address. Entra compares both byte for byte.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no redirect URI.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByTokens(evidence, 'Entra took the redirect URI of the token request.'),
    pending: notReached(evidence, 'the token request'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 500112:
      return {
        cause: redirectUriTokenRequestDiffers,
        headline: 'The redirect URI of the token request is not the one of the sign-in request.',
        repair: [
          'Send the same redirect URI in both requests, character by character; behind a proxy one is often http.',
          'In your own app, keep the redirect URI of the sign-in request with its state, and do not build it anew.',
        ],
      };
    default:
      return {
        cause: redirectUriTokenRequestDiffers,
        headline: 'The token request leaves out the redirect URI with which the code was got.',
        repair: ['Send redirect_uri in the token request, with the value of the sign-in request.'],
      };
  }
}
