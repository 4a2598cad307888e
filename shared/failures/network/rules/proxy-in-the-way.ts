import { at } from '../../../evidence/place.ts';
import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { endedWith, judgeNetwork } from '../../../reasoning/network.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import type { Explanation } from '../../../reasoning/error-rule.ts';

const PREFIX =
  /^ERR_(?:PROXY|TUNNEL|SOCKS|PAC|MANDATORY_PROXY|NO_SUPPORTED_PROXIES|UNEXPECTED_PROXY_AUTH|BLOCKED_BY_ADMINISTRATOR)/u;
const PROXY_AUTHENTICATION_REQUIRED = 407;

export const proxyInTheWayRule: Rule = {
  id: 'proxy-in-the-way',
  title: 'The proxy lets the requests pass',
  step: 'network',
  weight: 'sign-in',
  why: 'In many companies all requests go by a proxy. It may want a name and a password (HTTP 407), be out of order, or refuse the host.',
  docs: 'https://learn.microsoft.com/microsoft-365/enterprise/managing-office-365-endpoints',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeDemand(evidence) ?? judgeConnection(evidence);
}

function judgeDemand(evidence: Evidence): Judgement | null {
  if (evidence.end.kind === 'signed-in') return null;
  const index = evidence.exchanges.findIndex(
    ({ response }) => response.status === 'answered' && response.httpStatus === PROXY_AUTHENTICATION_REQUIRED,
  );
  if (index === -1) return null;
  return failed({
    ...EXPLAINED,
    headline: 'A proxy wants a name and a password before it lets the sign-in pass.',
    seen: 'HTTP 407 (Proxy Authentication Required) came in place of Entra’s answer.',
    places: [at.exchange(index), ...endedWith(evidence, 'not-json')],
  });
}

function judgeConnection(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => PREFIX.test(code),
    explain: ({ host, code }) => ({
      ...EXPLAINED,
      headline: `The proxy did not make a connection to ${host} (${code}).`,
    }),
    met: 'answered, with or without a proxy.',
  });
}

const EXPLAINED: Omit<Explanation, 'headline'> = {
  cause: networkProxyBlocksEntra,
  repair: [
    'Check the proxy in the system’s settings: address, port, and the account that it wants.',
    'Ask whoever runs the proxy to let the login host pass without a password.',
    'Command line tools read HTTPS_PROXY and NO_PROXY: compare them with the system’s settings.',
  ],
};
