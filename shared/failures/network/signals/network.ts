import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';
import { tlsCertificateNotTrusted } from '../causes/tls-certificate-not-trusted.ts';
import { localhostNotResolvable } from '../causes/localhost-not-resolvable.ts';
import { loopbackListenerUnreachable } from '../causes/loopback-listener-unreachable.ts';
import { clientRequestLoop } from '../causes/client-request-loop.ts';
import { all, any, look, not, says } from '../../../reasoning/signals/condition.ts';
import { isIssuerTemplate } from '../../tokens/signals/issuer-looks.ts';
import { BAD_ISSUER } from '../../tokens/signals/wordings.ts';
import { isLoginHostMisspelt, isOtherHostOnly } from './host-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { hasCode } from '../../../reasoning/signals/told-looks.ts';

const LOCALHOST = says('localhost; 127 0 0 1');

const ENTRA_HOST = says(`
      login microsoftonline com; login microsoftonline us; login windows net; microsoftonline; sts
      windows net; login microsoft com; graph microsoft com; openid configuration; aad; azure ad;
      entra; az login; msal; discovery; acquire token; 20 190; 40 126; 20 20 32
    `);

const UNREACHABLE = says(`
      etimedout; econnreset; econnrefused; enotfound; eai again; connect timeout; connection timed
      out; connection timeout; connect timed out; connection refused; connection reset; timed out; no
      such host; i o timeout; dial tcp; unable to connect to remote server; failed to connect to;
      could not connect; name or service not known; could not resolve host; remote name could not be
      resolved; failed to resolve; temporary failure in name resolution; getaddrinfo failed; max
      retries exceeded; socket hang up; fetch failed; type error failed to fetch; typeerror failed to fetch; failed to fetch
      openid|oidc|jwks|metadata|discovery|configuration; appear to be offline; check your network connection; ensure you have
      network connection; no internet connection; network error; network is
      unreachable; no route to host; unknown host exception; unknownhostexception; err connection
      timed out; err name not resolved; actively refused; connection attempt failed; context deadline exceeded; tcp denied; client timeout
      exceeded; operation timed out; und err connect timeout; proxy … 403 forbidden
    `);

const REMOTE = says(`
      docker; container; containers; devcontainer; dev container; wsl; wsl2; codespace; codespaces;
      ssh; remote server|host|machine; kubernetes; vm; headless; remote ssh; dev containers; compose;
      jupyter; compute instance; remote tunnel; android emulator; emulator; mobile device; cloud shell
    `);

/** A certificate was the reason: the way to Entra itself is open. */
export const NOT_TRUSTED = says(`
      self signed certificate; unable to get local issuer certificate; unable to verify leaf
      signature; unable to verify first certificate; certificate verify failed; certificate signed by
      unknown authority; pkix path building failed; unable to find valid certification path; remote
      certificate is invalid; remote certificate was rejected; trust relationship for ssl; could not
      establish trust relationship; err cert; depth zero self signed cert; self signed cert in chain;
      certificate is not trusted; untrustedroot; untrusted root; partialchain; partial chain; node
      extra ca certs; requests ca bundle; ssl certificate problem; sslcertverificationerror; ssl cert
      verification error; tls … certificate … not trusted; ssl interception|inspection; tls
      interception|inspection; unknown ca; ca bundle; certificate chain was issued by authority that
      is not trusted; net err cert authority invalid; ssl handshake; sslhandshakeexception; ssl
      handshake exception; ssl error; sslerror; unable to get issuer cert; certificate has expired
      node|ssl; invalid peer certificate; trust anchors parameter must be non empty; peer certificate cannot be authenticated;
      failed to verify certificate x509; find suitable tls ca certificate bundle; sec e untrusted root; err tls cert altname
      invalid
    `);

export const networkSignals = [
  ...signalsOf(
    networkProxyBlocksEntra,
    [2.8, all(UNREACHABLE, ENTRA_HOST)],
    [0.5, UNREACHABLE],
    [
      3,
      all(
        says(`
      corporate proxy; behind … proxy; proxy; firewall; zscaler; https proxy; http proxy; vpn; egress;
      outbound; whitelist; network security group; nsg; private network|subnet|endpoint; restricted
      network
    `),
        any(
          UNREACHABLE,
          says(`
      endpoints resolution error; network error; openid config error; idx20803; idx20804; unable to
      retrieve; unable to obtain; 407; 403 forbidden; tunnel
    `),
        ),
      ),
    ],
    [
      4.2,
      says(`
      outgoing request timed out; 407 proxy authentication; proxy authentication required; tunneling socket could not be
      established; cannot connect to proxy; proxyerror; proxy error; unable to connect to proxy;
      firewall blocks|blocking|blocked; proxy blocks|blocking|blocked; tunnel connection failed;
      access denied by … proxy
    `),
    ],
    [
      2.8,
      says(`
      idx20803; idx20804; unable to obtain configuration from; unable to retrieve document from;
      endpoints resolution error; openid config error; could not retrieve|fetch|load … openid
      configuration; httprequestexception; http request exception
    `),
    ],
    [-2.5, all(UNREACHABLE, LOCALHOST, not(ENTRA_HOST))],
    [-4, says('browser auth error timed out; msal js errors timed out')],
    [
      2.6,
      all(
        says('text html; doctype html; html … instead|place of json; unexpected token … json; not json'),
        says(
          'instead of json; instead of json; unexpected token; not valid json; invalid json; could not parse; expecting value',
        ),
        any(ENTRA_HOST, says('502; 403; 407; 504; bad gateway; token endpoint')),
      ),
    ],
    [-3.4, NOT_TRUSTED],
    [-4, all(says('oauth2 proxy error'), not(UNREACHABLE))],
    [-3, says('cross origin opener policy; coop')],
    // The answer came; the browser keeps it from the page.
    [-3.4, says('cors; access control allow origin; cross origin request blocked')],
    // Discovery answered, or the host is none of Microsoft’s.
    [-3, any(BAD_ISSUER, look(isIssuerTemplate), look(isLoginHostMisspelt))],
  ),
  ...signalsOf(
    tlsCertificateNotTrusted,
    [5.6, NOT_TRUSTED],
    [-4.5, all(look(isOtherHostOnly), not(ENTRA_HOST))],
  ),
  ...signalsOf(tlsCertificateNotTrusted, [
    4.4,
    all(
      says('certificate has expired; cert has expired; err cert date invalid'),
      says(
        'discovery metadata; openid configuration; cloud instance discovery; fetch metadata; system certificates',
      ),
      not(look(hasCode)),
    ),
  ]),
  ...signalsOf(
    localhostNotResolvable,
    [
      5.6,
      says(`
      enotfound localhost; host exception localhost; unknownhostexception localhost; find host
      localhost; host localhost not found; getaddrinfo … localhost; localhost … could not be resolved; localhost …
      cannot be resolved; localhost server ip address could not be found; localhosts server ip;
      localhosts server ip address could not be found; could not resolve host localhost; could not
      resolve localhost; cannot resolve localhost; unable to resolve localhost; resolve localhost;
      localhost does not resolve; localhost not resolving; localhost doesnt resolve; lookup localhost;
      localhost … dns probe; localhost … name not resolved; no such host localhost; localhost … no
      such host; localhost … not … mapped; localhost entry … hosts; localhost missing from hosts;
      localhost … hosts file; hosts file … localhost; localhost … dns
    `),
    ],
    [
      3,
      all(
        says(`
      dns probe finished nxdomain; err name not resolved; server not found; name or service not known;
      gaierror
    `),
        LOCALHOST,
      ),
    ],
  ),
  ...signalsOf(
    loopbackListenerUnreachable,
    [
      4.6,
      says(`
      localhost refused to connect; localhost refused connection; 127 0 0 1 refused to connect;
      refused to connect … localhost; localhost … refused; localhost … unable to connect; unable to
      connect … localhost; cant reach localhost; cannot reach localhost; localhost … cant be reached;
      localhost … not reachable; localhost … unreachable; localhost … fails to load; failing to load
      page
    `),
    ],
    [
      3.4,
      all(
        LOCALHOST,
        says(`
      err connection refused; site cant be reached; connection refused; refused to connect; err empty
      response; econnrefused; page cannot be displayed; page cant load; unable to connect; cant be
      reached; cannot be reached; hangs; unreachable; never returns|completes|arrives; nothing happens; waiting forever
    `),
      ),
    ],
    [2.6, all(LOCALHOST, REMOTE, says('redirect; redirects; redirected; callback; browser; interactive'))],
    [
      3,
      says(`
      port … not … forwarded|published|exposed|mapped|redirected|opened|open; redirecting to localhost
      … fail|fails; localhost … port … container|devcontainer; no port forwarding; port forwarding;
      listener … not reachable; unable to open web page using xdg open; xdg open; linux xdg open
      failed; loopback … not reachable; httplistener; http listener … access is denied
    `),
    ],
    [-2, says('econnrefused … redis|postgres|mysql|mongo')],
  ),
  ...signalsOf(
    clientRequestLoop,
    [
      5,
      says(`
      client request loop; encountered loop while processing; loop detected; client loop has been
      detected
    `),
    ],
    // Pages that redirect to each other send no token request.
    [
      0.6,
      says(`
      too many redirects; err too many redirects; redirect loop; infinite loop; infinite redirect;
      endless loop|redirect; login loop; loops forever|endlessly|infinitely; looping; endless … loop; keeps redirecting; redirects endlessly; loops back; stuck in
      loop
    `),
    ],
    [1.5, says('request throttled; 429 too many requests; too many requests')],
  ),
];
