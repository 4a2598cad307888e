import { isClockWrong } from '../../reasoning/clock.ts';
import type { ErrorRule } from '../../reasoning/error-rule.ts';
import { clockSkew } from '../tokens/causes/clock-skew.ts';

/** They apply only to a client that authenticates with an assertion. */
export const ASSERTION_RULES: readonly ErrorRule[] = [
  {
    id: 'client-certificate-not-registered',
    title: 'The client’s certificate is registered',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A client can sign an assertion instead of sending a secret. Entra checks the signature with the certificates of this one registration.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
    proof: { by: 'tokens', seen: 'Entra accepted the client assertion.' },
    needs: 'the tokens',
  },
  {
    id: 'client-assertion-outside-time',
    title: 'The client assertion is valid now',
    step: 'token-request',
    weight: 'sign-in',
    why: 'An assertion says from when to when it is valid. Entra compares that with its own clock, so a wrong clock or time zone spoils a good signature.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
    proof: { by: 'tokens', seen: 'Entra accepted the client assertion.' },
    needs: 'the tokens',
    // Only this attempt compared the clocks: the code alone cannot tell a wrong clock from a wrong assertion.
    explain: (evidence) => (isClockWrong(evidence) ? { cause: clockSkew } : {}),
  },
  {
    id: 'federated-credential-mismatch',
    title: 'A federated credential matches the token that was sent',
    step: 'token-request',
    weight: 'sign-in',
    why: 'Instead of a secret an app can trust the tokens of another issuer, such as GitHub. Issuer, subject and audience have to match to the letter.',
    docs: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
    proof: { by: 'tokens', seen: 'Entra accepted the token of the other issuer.' },
    needs: 'the tokens',
  },
];

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'app-role-not-assigned',
    title: 'The app has a role of the API if the API requires one',
    step: 'token-request',
    weight: 'sign-in',
    why: 'An app that requests a token for itself needs an app role of the API, granted by an administrator, when the API requires assignment.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    proof: { by: 'tokens', seen: 'Entra issued tokens to this client.' },
    needs: 'the tokens',
  },
  {
    id: 'client-authentication-refused',
    title: 'The client authenticated',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A client authenticates with a secret, a certificate or a token of another issuer. This check covers the rarer ways in which that fails.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
    proof: { by: 'tokens', seen: 'Entra issued tokens to this client.' },
    needs: 'the tokens',
    unless: ({ profile }) =>
      profile.clientType === 'public' ? 'A public client does not authenticate itself.' : null,
  },
];
