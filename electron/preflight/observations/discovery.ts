import type { DiscoverySeen } from '../../../shared/preflight/observations.ts';
import { discover } from '../../sign-in/discover.ts';
import { exchangeOnce, get } from '../exchange.ts';
import { endpoint, type CheckSubject } from '../check-subject.ts';

/** The tenant's metadata, read by the code that the sign-in reads it with. */
export async function observeDiscovery(
  subject: CheckSubject,
  tenant: string,
  signal: AbortSignal,
): Promise<DiscoverySeen> {
  const url = endpoint(subject, tenant, '/v2.0/.well-known/openid-configuration');
  const { exchange, response, clock } = await exchangeOnce(subject, get(url), signal);
  if (response?.status !== 200) return { exchange, discovery: null, clock };
  const found = await discover(() => Promise.resolve(response), subject.loginOrigin, tenant).catch(
    () => null,
  );
  return { exchange, discovery: found?.discovery ?? null, clock };
}
