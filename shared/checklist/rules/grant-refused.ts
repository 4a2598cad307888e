import type { Cause } from '../../entra/causes.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { judgeByError } from '../judge-error.ts';
import { hasTokens, notReached, pointerToTokens } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';

type Answer = { readonly cause: Cause; readonly headline: string; readonly step: string };

const SIGN_IN_AGAIN = 'Sign in again.';

const ANSWERS: ReadonlyMap<number, Answer> = new Map<number, Answer>([
  [
    54005,
    {
      cause: 'auth_code_already_redeemed',
      headline: 'The authorization code had been redeemed once already.',
      step: 'Sign in again. In your own app, let one component only handle the redirect, and do not repeat its request.',
    },
  ],
  [
    500112,
    {
      cause: 'redirect_uri_token_request_differs',
      headline: 'The redirect URI of the token request is not the one of the sign-in request.',
      step: 'Send the same redirect URI in both requests, character by character; behind a proxy one is often http.',
    },
  ],
  [
    501481,
    {
      cause: 'pkce_verifier_mismatch',
      headline: 'The code verifier does not belong to the code challenge of this sign-in.',
      step: 'Sign in again. In your own app, keep the verifier per sign-in, so that a second tab or server does not overwrite it.',
    },
  ],
  [
    700082,
    {
      cause: 'refresh_token_expired_inactive',
      headline: 'The refresh token was not used for too long and has expired.',
      step: SIGN_IN_AGAIN,
    },
  ],
  [
    700084,
    {
      cause: 'refresh_token_expired_inactive',
      headline: 'The refresh token of a single-page application lasts 24 hours, and those have passed.',
      step: SIGN_IN_AGAIN,
    },
  ],
  [
    50173,
    {
      cause: 'grant_revoked',
      headline: 'The sign-in was revoked, by a new password or by an administrator.',
      step: SIGN_IN_AGAIN,
    },
  ],
]);

export const grantRefused: Rule = {
  id: 'grant-refused',
  title: 'The code or the refresh token is still good',
  group: 'tokens',
  weight: 'sign-in',
  why: 'A code works once and for minutes. A refresh token ends when it is not used, when the password changes, or when an administrator revokes it.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByError(evidence, {
    codes: [...ANSWERS.keys()],
    explain: ({ error }) => {
      const found = error.codes.map((code) => ANSWERS.get(code)).find((answer) => answer !== undefined);
      return {
        cause: found?.cause ?? 'unknown',
        headline: found?.headline ?? 'Entra refused the code or the refresh token.',
        repair: [found?.step ?? SIGN_IN_AGAIN],
      };
    },
    met: hasTokens(evidence)
      ? { seen: 'Entra exchanged it for tokens.', pointer: pointerToTokens(evidence) }
      : null,
    pending: notReached(evidence, 'the exchange for tokens'),
  });
}
