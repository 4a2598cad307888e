import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeNetwork } from '../../../reasoning/network.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

/** Chromium’s names, and those of plain Node. */
const CODES = new Set([
  'ERR_NAME_NOT_RESOLVED',
  'ERR_NAME_RESOLUTION_FAILED',
  'ERR_DNS_TIMED_OUT',
  'ERR_DNS_SERVER_FAILED',
  'ERR_DNS_MALFORMED_RESPONSE',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

export const loginHostNotFoundRule: Rule = {
  id: 'login-host-not-found',
  title: 'The login host’s name can be looked up',
  step: 'network',
  weight: 'sign-in',
  why: 'Without an address for the name no request leaves. Offline machines, closed networks that leave names to their proxy, and mistyped hosts look the same.',
  docs: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => CODES.has(code),
    explain: ({ host }) => ({
      cause: networkProxyBlocksEntra,
      headline: `The name ${host} could not be looked up (DNS).`,
      repair: [
        'Check that this machine is online: open the host in a browser.',
        'If only a proxy may reach the internet, set it in the system’s settings; AuthLoupe uses those.',
        `Ask whoever runs the network to let ${host} be looked up.`,
      ],
    }),
    met: 'was found and answered.',
  });
}
