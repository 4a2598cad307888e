import { all, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { loopbackListenerUnreachable } from '../causes/loopback-listener-unreachable.ts';
import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';
import { tlsCertificateNotTrusted } from '../causes/tls-certificate-not-trusted.ts';
import { NOT_TRUSTED } from './network.ts';
import * as windows from './windows-codes.ts';

/** The login host stands right beside what could not be done with it. */
const LOGIN_UNREACHABLE = says(`
      failed|unable to open tcp connection to login; failed|unable to connect to login; could not connect to login; cannot connect
      to host login; could not resolve host login; could not resolve login; cannot resolve login; unable to resolve host login;
      enotfound login; getaddrinfo … login microsoftonline com; lookup login microsoftonline com; host login microsoftonline com
      port 443 max retries; proxyconnect tcp; received http code 403|407 from proxy after connect; tunnel through proxy
    `);

/** What says of itself that the device or the machine has no way out. */
const OFFLINE = says(`
      device network not available; no network connectivity; device network connection is not available; connection is not available to refresh token
      because power optimization; aad timeout exception; no direct internet access|connection; internet connection appears to be
      offline; nsurlerror domain code 1001|1003|1004|1005|1009
    `);

const LOGIN_HOST = says(
  'login microsoftonline com; login microsoftonline us; login windows net; sts windows net',
);

/** What tools print when the machine has nothing to show a page with. */
const NO_BROWSER = says(`
      x www browser; unable to open web page using; could not|couldnt open browser|web browser; failed|unable to open browser|web
      browser; could not open default browser; w3m; lynx browser; no usable browser found; could not locate runnable browser
    `);

/** Messages of HTTP libraries and of the systems that carry a sign-in. */
export const networkMessages = [
  ...signalsOf(
    networkProxyBlocksEntra,
    [4, all(LOGIN_UNREACHABLE, not(NOT_TRUSTED))],
    [4.2, OFFLINE],
    [4, all(LOGIN_HOST, says('curl error 5|6|7|28|56'), not(NOT_TRUSTED))],
    [5, look(windows.isNoConnection)],
  ),
  ...signalsOf(tlsCertificateNotTrusted, [5, look(windows.isBadCertificate)]),
  ...signalsOf(loopbackListenerUnreachable, [4, NO_BROWSER]),
];
