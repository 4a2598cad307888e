import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { failed } from '../../../reasoning/judgement.ts';
import { endedWith, judgeNetwork } from '../../../reasoning/network.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';

const PREFIX =
  /^ERR_(?:PROXY|TUNNEL|SOCKS|PAC|MANDATORY_PROXY|NO_SUPPORTED_PROXIES|UNEXPECTED_PROXY_AUTH|BLOCKED_BY_ADMINISTRATOR)/u;
const PROXY_AUTHENTICATION_REQUIRED = 407;

export const proxyInTheWayRule: Rule = {
  id: 'proxy-in-the-way',
  title: 'The proxy lets the requests through',
  step: 'network',
  weight: 'sign-in',
  why: 'In many companies all requests go through a proxy. It may ask for a user name and a password (HTTP 407), be out of order, or refuse the host.',
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
    cause: networkProxyBlocksEntra,
    headline: 'A proxy asks for a user name and a password before it lets the sign-in through.',
    seen: 'HTTP 407 (Proxy Authentication Required) came instead of Entra’s answer.',
    places: [at.exchange(index), ...endedWith(evidence, 'not-json')],
    nextStep: NEXT_STEP,
  });
}

function judgeConnection(evidence: Evidence): Judgement {
  return judgeNetwork(evidence, {
    isMeant: (code) => PREFIX.test(code),
    explain: ({ host, code }) => ({
      cause: networkProxyBlocksEntra,
      headline: `The proxy did not connect to ${host} (${code}).`,
      nextStep: NEXT_STEP,
    }),
    met: 'answered, with or without a proxy.',
  });
}

const NEXT_STEP =
  'Check the proxy in the system’s settings (address, port, account), or ask whoever runs it to let the login host through without a password.';
