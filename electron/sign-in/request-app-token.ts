import { parseScopes } from '../../shared/profile/profile.ts';
import type { Attempt } from './attempt.ts';

/**
 * One token request by client credentials (RFC 6749 section 4.4), with the secret in the form body. Throws when no
 * token came; the recorded exchange says what came instead.
 */
export async function requestToken({ input, network }: Attempt, tokenEndpoint: string): Promise<void> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: input.profile.clientId,
    client_secret: input.secret ?? '',
    scope: parseScopes(input.profile.scopes).join(' '),
  });
  const response = await network.send({
    method: 'POST',
    url: tokenEndpoint,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
  });
  if (network.lastTokens() === null) throw new Error(`HTTP ${response.status} without an access token.`);
}
