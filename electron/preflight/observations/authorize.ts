import { createHash } from 'node:crypto';
import { parseScopes } from '../../../shared/profile/profile.ts';
import type { AuthorizeSeen } from '../../../shared/preflight/observations.ts';
import { readAuthorizeAnswer } from '../../../shared/preflight/read-authorize-answer.ts';
import { exchangeOnce } from '../exchange.ts';
import { sentRedirectUri } from '../sent-redirect-uri.ts';
import { endpoint, type CheckSubject } from '../check-subject.ts';

/**
 * The profile's own request with `prompt=none` (OpenID Connect Core 1.0, section 3.1.2.1): nobody is asked anything, no
 * consent can come of it, and no account is named. The answer is read, never followed.
 */
export async function observeAuthorize(
  subject: CheckSubject,
  tenant: string,
  signal: AbortSignal,
): Promise<AuthorizeSeen> {
  const { profile, ports } = subject;
  const redirectUri = sentRedirectUri(profile.redirectUri);
  const state = ports.newSecret();
  const verifier = ports.newSecret();
  const query = new URLSearchParams({
    ...Object.fromEntries(profile.extraQueryParameters.map(({ name, value }) => [name, value])),
    client_id: profile.clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    response_mode: 'query',
    scope: parseScopes(profile.scopes).join(' '),
    prompt: 'none',
    state,
    nonce: ports.newSecret(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const url = `${endpoint(subject, tenant, '/oauth2/v2.0/authorize')}?${query.toString()}`;
  const request = { method: 'GET', url, headers: { accept: 'text/html' }, body: null } as const;
  const { exchange, response } = await exchangeOnce(subject, request, signal, [state]);
  const answer =
    response === null
      ? ({ kind: 'other' } as const)
      : readAuthorizeAnswer(
          { status: response.status, location: response.headers['location'] ?? '', body: response.body },
          redirectUri,
        );
  return { exchange, redirectUri, answer };
}
