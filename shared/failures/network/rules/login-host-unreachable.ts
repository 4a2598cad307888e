import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeNetwork } from '../../../reasoning/network.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

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
  why: 'Sign-in needs HTTPS to the login host. A firewall refuses the connection, cuts it, or lets it wait until the time is up.',
  docs: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => PREFIX.test(code) || CODES.has(code),
    explain: ({ host, code }) => ({
      cause: networkProxyBlocksEntra,
      headline: `No connection to ${host} came about (${code}).`,
      repair: [
        'Check that this machine is online, and that a VPN it needs is connected.',
        `Ask whoever runs the network to allow HTTPS (port 443) to ${host}.`,
        'If a proxy is needed, set it in the system’s settings; AuthLoupe uses those.',
      ],
    }),
    met: 'could be reached.',
  });
}
