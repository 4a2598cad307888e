import { cloudById } from '../../../shared/entra/clouds.ts';
import type { Exchange } from '../../../shared/evidence/evidence.ts';
import { exchangeOnce, postForm } from '../exchange.ts';
import { endpoint, type CheckSubject } from '../check-subject.ts';

const PRACTICE_GRAPH = 'graph.microsoft.com';

/**
 * Client credentials (RFC 6749, section 4.4) with the profile's own secret, for what the app has on Microsoft Graph
 * already: it grants nothing, asks nobody, and the token is thrown away.
 */
export async function observeAppToken(
  subject: CheckSubject,
  secret: string,
  signal: AbortSignal,
): Promise<Exchange> {
  const { profile } = subject;
  const graph = cloudById(profile.cloud).graphHost ?? PRACTICE_GRAPH;
  const form = {
    grant_type: 'client_credentials',
    client_id: profile.clientId,
    client_secret: secret,
    scope: `https://${graph}/.default`,
  };
  const request = postForm(endpoint(subject, profile.tenant, '/oauth2/v2.0/token'), form);
  return (await exchangeOnce(subject, request, signal)).exchange;
}
