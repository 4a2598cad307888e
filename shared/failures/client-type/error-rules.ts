import type { Evidence } from '../../evidence/evidence.ts';
import { PLATFORM_LABELS } from '../../profile/platform-label.ts';
import type { ErrorRule } from '../../reasoning/error-rule.ts';
import { withoutCode } from '../../reasoning/kind-of-attempt.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'redirect-uri-single-page',
    title: 'The redirect URI is not registered as a single-page application by mistake',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A code for a single-page application has to be redeemed in a browser and with PKCE. A server or a desktop program is refused, whatever secret it sends.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/reply-url',
    proof: {
      by: 'tokens',
      seen: ({ profile }) =>
        `Entra issued tokens to a client of the platform “${PLATFORM_LABELS[profile.platform]}”.`,
    },
    needs: 'the tokens',
    unless: withoutCode,
  },
  {
    id: 'redirect-uri-not-single-page',
    title: 'A browser may redeem the code',
    step: 'token-request',
    weight: 'sign-in',
    why: 'Only a redirect URI of the platform “Single-page application” lets a browser redeem the code itself. Entra recognizes a browser by the header Origin.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    proof: { by: 'tokens', seen: 'Entra accepted a token request with an Origin header.' },
    needs: 'the tokens',
    unless: (evidence) => withoutCode(evidence) ?? withoutOrigin(evidence),
  },
  {
    id: 'client-secret-refused',
    title: 'This client may send a secret',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A redirect URI of the platforms “Single-page application” or “Mobile and desktop applications” makes the client public: it cannot keep a secret, so it must not send one.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/msal-client-applications',
    proof: { by: 'tokens', seen: 'Entra issued tokens to a client that sent a secret.' },
    needs: 'the tokens',
    unless: ({ profile }) => (profile.clientType === 'public' ? 'A public client sends no secret.' : null),
    explain: () => ({
      inProfile: ['If the app runs on users’ devices, set Client type to Public.'],
    }),
  },
];

/** AuthLoupe sends the header for a single-page application alone. */
function withoutOrigin({ profile }: Evidence): string | null {
  return profile.platform === 'spa'
    ? null
    : `For the platform “${PLATFORM_LABELS[profile.platform]}” no Origin header is sent: no browser redeems the code.`;
}
