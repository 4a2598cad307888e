import { pkceVerifierMismatch } from '../causes/pkce-verifier-mismatch.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeRefusal, type Explanation } from '../../../reasoning/error-rule.ts';
import { notApplicable } from '../../../reasoning/judgement.ts';
import { isRenewal, notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

const CODES = [501481, 50148, 501491, 50147, 50149];

export const codeVerifierMismatchRule: Rule = {
  id: 'code-verifier-mismatch',
  title: 'The code verifier belongs to the sign-in',
  step: 'token-request',
  weight: 'sign-in',
  codes: CODES,
  why: 'With PKCE the sign-in request carries a hash, and the token request the text behind it. Whoever did not start the sign-in cannot redeem its code.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  if (isRenewal(evidence)) return notApplicable('A silent renewal uses no code verifier.');
  return judgeRefusal(evidence, {
    codes: CODES,
    explain: (_sighting, code) => explain(code),
    met: provenByTokens(evidence, 'Entra accepted the code verifier.'),
    pending: notReached(evidence, 'the exchange for tokens'),
  });
}

function explain(code: number): Explanation {
  switch (code) {
    case 501481:
    case 50148:
      return {
        cause: pkceVerifierMismatch,
        headline: 'The code verifier does not belong to the code challenge of this sign-in.',
        repair: [
          'Sign in again. In your own app, keep the verifier per sign-in, so that a second tab or server does not overwrite it.',
          'The challenge is BASE64URL(SHA256(verifier)) without padding, and the method is S256.',
        ],
      };
    default:
      return {
        cause: pkceVerifierMismatch,
        headline: 'Entra cannot use the code challenge of the sign-in request.',
        repair: [
          'Send BASE64URL(SHA256(verifier)) without padding, which is 43 characters, with the method S256.',
          'Remove extra parameters of the profile that are called code_challenge.',
        ],
      };
  }
}
