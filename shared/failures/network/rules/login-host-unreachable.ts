import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeNetwork } from '../../../reasoning/network.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';

const PREFIX = /^(?:ERR_(?:CONNECTION|ADDRESS|NETWORK|INTERNET|SOCKET)_|UND_ERR_)/u;
const CODES = new Set([
  'ERR_TIMED_OUT',
  'ERR_EMPTY_RESPONSE',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
]);

export const loginHostUnreachableRule: Rule = {
  id: 'login-host-unreachable',
  title: 'The login host can be reached',
  step: 'network',
  weight: 'sign-in',
  why: 'Sign-in needs HTTPS to the login host. A firewall may refuse the connection, cut it, or leave it hanging until it times out.',
  docs: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => PREFIX.test(code) || CODES.has(code),
    explain: ({ host, code }) => ({
      cause: networkProxyBlocksEntra,
      headline: `Could not connect to ${host} (${code}).`,
      nextStep: `Check that this machine is online and that its VPN is connected; then ask whoever runs the network to allow HTTPS (port 443) to ${host}, or to name the proxy. AuthLoupe uses the one of the system’s settings.`,
    }),
    met: 'could be reached.',
  });
}
