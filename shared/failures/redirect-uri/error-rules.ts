import type { ErrorRule } from '../../reasoning/error-rule.ts';
import { withoutCode, withoutRedirect } from '../../reasoning/kind-of-attempt.ts';
import { sentRedirectUri } from '../../reasoning/sent.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'redirect-uri-none-registered',
    title: 'The app has a redirect URI registered',
    step: 'request',
    weight: 'sign-in',
    why: 'Entra sends its answer to registered addresses only. An app without one exists, but no user can sign in to it.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app',
    proof: {
      by: 'callback',
      seen: (evidence) => `Entra sent the browser back to ${sentRedirectUri(evidence)}.`,
    },
    needs: 'the redirect back to the app',
    unless: withoutRedirect,
  },
  {
    id: 'redirect-uri-differs-at-token',
    title: 'Both requests name the same redirect URI',
    step: 'token-request',
    weight: 'sign-in',
    why: 'The token request repeats the redirect URI of the sign-in request, so that a code cannot be redeemed for another address. Entra compares the two byte for byte.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    proof: { by: 'tokens', seen: 'Entra accepted the redirect URI of the token request.' },
    needs: 'the tokens',
    unless: withoutCode,
  },
];
