import { z } from 'zod';
import type { Discovery } from '../../shared/evidence/evidence.ts';
import type { Sender } from './recording-network.ts';

const wireSchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
  end_session_endpoint: z.string().optional(),
});

export type Discovered = {
  readonly discovery: Discovery;
  /** The document as served: MSAL takes it over, so that it is fetched once. */
  readonly document: string;
};

/**
 * Fetches `/{tenant}/v2.0/.well-known/openid-configuration` (OpenID Connect Discovery 1.0, section 4).
 * Throws when no usable document came; the recorded exchange then says what came instead.
 */
export async function discover(send: Sender, loginOrigin: string, tenant: string): Promise<Discovered> {
  const url = `${loginOrigin}/${tenant}/v2.0/.well-known/openid-configuration`;
  const response = await send({ method: 'GET', url, headers: { accept: 'application/json' }, body: null });
  const wire = wireSchema.parse(JSON.parse(response.body));
  const discovery = {
    url,
    issuer: wire.issuer,
    authorizationEndpoint: wire.authorization_endpoint,
    tokenEndpoint: wire.token_endpoint,
    jwksUri: wire.jwks_uri,
    endSessionEndpoint: wire.end_session_endpoint ?? null,
  };
  return { discovery, document: response.body };
}
