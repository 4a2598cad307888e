import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeNetwork } from '../../../reasoning/network.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';

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
  title: 'The login host’s name can be resolved',
  step: 'network',
  weight: 'sign-in',
  why: 'Without an address for the name no request can be sent. Offline machines, closed networks that leave names to their proxy, and mistyped hosts look the same.',
  docs: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => CODES.has(code),
    explain: ({ host }) => ({
      cause: networkProxyBlocksEntra,
      headline: `The name ${host} could not be resolved (DNS).`,
      nextStep: `Open https://${host} in a browser on this machine. If that fails too, the machine is offline or the network does not resolve the name; if it works, the browser uses a proxy that the system’s settings, which AuthLoupe uses, do not name.`,
    }),
    met: 'was resolved and answered.',
  });
}
