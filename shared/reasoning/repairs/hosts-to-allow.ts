import type { Facts } from '../../reading/facts.ts';
import { loginHostIn } from '../dialects/known-values.ts';

/** Hosts that a client of Entra must reach, for the people who run proxy and firewall. */
export function hostsToAllow(facts: Facts): string {
  const host = loginHostIn(facts);
  return host === 'login.microsoftonline.com'
    ? 'login.microsoftonline.com, login.windows.net, login.microsoft.com, aadcdn.msftauth.net, aadcdn.msauth.net, graph.microsoft.com (all TCP 443)'
    : `${host} and the Graph host of that cloud (TCP 443)`;
}
