import type { Family } from '../../reasoning/family.ts';
import { clientRequestLoop } from './causes/client-request-loop.ts';
import { localhostNotResolvable } from './causes/localhost-not-resolvable.ts';
import { loopbackListenerUnreachable } from './causes/loopback-listener-unreachable.ts';
import { networkProxyBlocksEntra } from './causes/network-proxy-blocks-entra.ts';
import { tlsCertificateNotTrusted } from './causes/tls-certificate-not-trusted.ts';
import { CODES } from './codes.ts';
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
  generalRule: null,
} as const satisfies Family;
