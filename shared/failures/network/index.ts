import { toRule } from '../../reasoning/error-rule.ts';
import type { Family } from '../../reasoning/family.ts';
import { clientRequestLoop } from './causes/client-request-loop.ts';
import { localhostNotResolvable } from './causes/localhost-not-resolvable.ts';
import { loopbackListenerUnreachable } from './causes/loopback-listener-unreachable.ts';
import { networkProxyBlocksEntra } from './causes/network-proxy-blocks-entra.ts';
import { tlsCertificateNotTrusted } from './causes/tls-certificate-not-trusted.ts';
import { CODES } from './codes.ts';
import { ERROR_RULES } from './error-rules.ts';
import { answerNotFromEntraRule } from './rules/answer-not-from-entra.ts';
import { loginHostNotFoundRule } from './rules/login-host-not-found.ts';
import { loginHostUnreachableRule } from './rules/login-host-unreachable.ts';
import { proxyInTheWayRule } from './rules/proxy-in-the-way.ts';
import { requestsThrottledRule } from './rules/requests-throttled.ts';
import { tlsNotTrustedRule } from './rules/tls-not-trusted.ts';
import { networkMessages } from './signals/messages.ts';
import { networkSignals } from './signals/network.ts';
import { networkWords } from './signals/words.ts';

/** The way to Entra and back: names, connections, proxies, TLS, throttling. */
export const network = {
  id: 'network',
  causes: [
    networkProxyBlocksEntra,
    tlsCertificateNotTrusted,
    localhostNotResolvable,
    loopbackListenerUnreachable,
    clientRequestLoop,
  ],
  codes: CODES,
  signals: [...networkSignals, ...networkMessages, ...networkWords],
  rules: [
    loginHostNotFoundRule,
    loginHostUnreachableRule,
    proxyInTheWayRule,
    tlsNotTrustedRule,
    answerNotFromEntraRule,
    requestsThrottledRule,
    ...ERROR_RULES.map(toRule),
  ],
  generalRule: null,
} as const satisfies Family;
