import type { Exchange } from '../../evidence/evidence.ts';
import { networkProxyBlocksEntra } from '../../failures/network/causes/network-proxy-blocks-entra.ts';
import {
  areRequestsDone,
  exchangesIn,
  failureOf,
  isAnswered,
  isPageInPlaceOfJson,
  statusOf,
} from '../answers.ts';
import { failed, cannotTell, pass, type Checked, type Judged, type PreflightStep } from '../step.ts';
import { troubleOf } from '../network-codes.ts';
import { judgeUnobserved } from '../unobserved.ts';

const PROXY_AUTHENTICATION_REQUIRED = 407;

export const proxy: PreflightStep = {
  id: 'proxy',
  title: 'Nothing answers in Entra’s place',
  standsOn: ['proxy', 'connection', 'discovery', 'keys', 'appToken', 'clientVariants'],
  needs: [],
  judge,
};

function judge(checked: Checked): Judged | null {
  const { seen } = checked;
  // Our own connection hears the proxy's very words; the requests only that there was no way.
  const inTheWay = judgeTunnel(checked) ?? judgeAnswers(checked);
  if (inTheWay !== null) return inTheWay;
  if (seen.proxy === null || !areRequestsDone(seen)) return null;
  if (seen.proxy.status !== 'observed') return judgeUnobserved(seen.proxy);
  const { rules } = seen.proxy.value;
  const exchange = exchangesIn(seen).find(isAnswered);
  if (exchange === undefined) {
    return cannotTell({
      finding: 'no-answer',
      headline: `${describe(rules)}, but no answer came that could be looked at.`,
    });
  }
  return pass({
    finding: isDirect(rules) ? 'no-proxy' : 'proxy-lets-pass',
    headline: isDirect(rules)
      ? 'No proxy is set for the login host, and Entra’s own documents came back.'
      : `${describe(rules)}, and it lets Entra’s own documents pass.`,
    sureness: 'certain',
    unproven: 'Other programs read other settings: HTTPS_PROXY, the system’s, or their own.',
    exchanges: [exchange],
  });
}

function judgeAnswers({ seen, loginHost }: Checked): Judged | null {
  for (const exchange of exchangesIn(seen)) {
    if (statusOf(exchange) === PROXY_AUTHENTICATION_REQUIRED) return wantsLogin(loginHost, [exchange]);
    if (isPageInPlaceOfJson(exchange)) return pageCame(exchange);
    const code = failureOf(exchange);
    if (code !== null && troubleOf(code) === 'proxy' && seen.connection !== null) {
      return failed({
        finding: 'proxy-fails',
        headline: `The proxy did not make a connection to ${loginHost} (${code}).`,
        sureness: 'certain',
        cause: networkProxyBlocksEntra,
        exchanges: [exchange],
      });
    }
  }
  return null;
}

function pageCame(exchange: Exchange): Judged {
  const status = statusOf(exchange) ?? 0;
  const isPortal = status < 400;
  return failed({
    finding: isPortal ? 'captive-portal' : 'proxy-page',
    headline: isPortal
      ? `A page or a redirect (HTTP ${status}) came instead of Entra’s JSON: the sign-in page of a guest network, or a filter.`
      : `A page with HTTP ${status} came instead of Entra’s JSON: a proxy on the way could not, or would not, reach it.`,
    sureness: 'likely',
    cause: networkProxyBlocksEntra,
    proves: `What answered ${exchange.host}${exchange.path} is not Entra’s endpoint.`,
    unproven: 'Whether Entra itself has trouble behind it.',
    exchanges: [exchange],
  });
}

function judgeTunnel({ seen, loginHost }: Checked): Judged | null {
  if (seen.connection?.status !== 'observed' || seen.connection.value.kind !== 'proxy-refused') return null;
  const { proxy: by, httpStatus } = seen.connection.value;
  if (httpStatus === PROXY_AUTHENTICATION_REQUIRED) return wantsLogin(loginHost, []);
  return failed({
    finding: 'proxy-refuses',
    headline: `The proxy ${by} refuses to connect to ${loginHost} (HTTP ${httpStatus}).`,
    sureness: 'certain',
    cause: networkProxyBlocksEntra,
  });
}

const wantsLogin = (loginHost: string, exchanges: readonly Exchange[]): Judged =>
  failed({
    finding: 'proxy-wants-login',
    headline: `A proxy wants a name and a password (HTTP 407) before it connects to ${loginHost}.`,
    sureness: 'certain',
    cause: networkProxyBlocksEntra,
    proves: 'The request did not reach Entra.',
    exchanges,
  });

const isDirect = (rules: string): boolean => /^\s*DIRECT\b/iu.test(rules);
const describe = (rules: string): string =>
  isDirect(rules) ? 'No proxy is set' : `The system’s setting is the proxy ${rules}`;
