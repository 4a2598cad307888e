import type { ErrorRule } from '../../reasoning/error-rule.ts';
import { withoutCode, withoutSignIn } from '../../reasoning/kind-of-attempt.ts';
import { other } from '../../reasoning/other.ts';
import { isRenewal } from '../../reasoning/progress.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'sign-in-frequency-passed',
    title: 'The last sign-in is recent enough',
    step: 'account',
    weight: 'sign-in',
    why: 'A policy can demand a new sign-in after some hours or days. Refresh tokens and sessions from before then are no longer accepted.',
    docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime',
    proof: { by: 'tokens', seen: 'Entra issued tokens without asking for a newer sign-in.' },
    needs: 'the tokens',
    unless: withoutSignIn,
  },
  {
    id: 'code-redeemed-twice',
    title: 'The code was redeemed only once',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A code works once. A second try, from a repeated request, a reloaded page or a second component, is refused.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    proof: { by: 'tokens', seen: 'Entra exchanged the code for tokens.' },
    needs: 'the tokens',
    unless: withoutCode,
  },
  {
    id: 'refresh-token-expired',
    title: 'The refresh token has not expired',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A refresh token expires when it is not used for 90 days, and after 24 hours in any case when it belongs to a single-page application.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
    proof: { by: 'tokens', seen: 'Entra exchanged the refresh token for new tokens.' },
    needs: 'the tokens',
    unless: (evidence) => (isRenewal(evidence) ? null : 'This attempt used no refresh token.'),
    // One message speaks of both grants; what was redeemed here was a code.
    explain: (evidence, { sighting }) =>
      isRenewal(evidence) || !/authorization code/iu.test(sighting.error.description)
        ? {}
        : {
            cause: other,
            headline: 'The authorization code expired before it was redeemed: it lasts about ten minutes.',
            nextStep: 'Sign in again, and redeem the code as soon as it arrives.',
          },
  },
  {
    id: 'sign-in-revoked',
    title: 'The sign-in was not revoked',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A new password, or an administrator who revokes the sessions, invalidates all refresh tokens of a user at once.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
    proof: { by: 'tokens', seen: 'Entra issued tokens for this sign-in.' },
    needs: 'the tokens',
    unless: withoutSignIn,
  },
  {
    id: 'grant-refused',
    title: 'The code, refresh token or assertion is valid',
    step: 'token-request',
    weight: 'sign-in',
    why: 'What is exchanged for tokens has to be complete, current and meant for this client. This check covers the rarer ways in which it is not.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
    proof: { by: 'tokens', seen: 'Entra exchanged it for tokens.' },
    needs: 'the tokens',
  },
];
