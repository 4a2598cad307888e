import { loopbackListenerUnreachable } from '../causes/loopback-listener-unreachable.ts';
import { tlsCertificateNotTrusted } from '../causes/tls-certificate-not-trusted.ts';
import { networkProxyBlocksEntra } from '../causes/network-proxy-blocks-entra.ts';
import { all, any, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { TOPIC, BEFORE_CALLBACK, topic } from '../../../reasoning/signals/topic.ts';

const REMOTE = says(`
      docker; container; containers; devcontainer; dev container|containers; wsl; wsl2; codespace; codespaces; ssh; remote
      server|host|machine|tunnel|desktop|vm; kubernetes; headless; jupyter; cloud shell; compute instance; databricks; colab;
      github.dev; gitpod; emulator; jumpbox; bastion; putty
    `);

/** A listener on the same machine; a callback or a redirect alone can go to any server. */
const INTERACTIVE = says(`
      interactive; localhost; 127 0 0 1; auth|az|azd login; login mode; xdg open; loopback; open|opens browser; no browser; web
      browser; forwarded port
    `);

const INTERACTIVE_CALL = says('interactive browser credential; acquire token interactive');

const NOT_WORKING = says(`
      fails?; failed; failing; not work|working|redirect|return|open|reach|load|respond;
      doesnt work|redirect|return|open|reach|load|respond; never; forever; refused;
      unreachable; hang|hangs|stuck; timeout; timed out; difficult; impossible; unable; cannot; cant; error; broken; wrong port;
      nothing happens; not accessible|available|possible; no browser|method; not found
    `);

export const networkWords = [
  ...topic(
    loopbackListenerUnreachable,
    all(REMOTE, INTERACTIVE, NOT_WORKING, any(BEFORE_CALLBACK, INTERACTIVE_CALL)),
  ),
  ...signalsOf(tlsCertificateNotTrusted, [
    TOPIC,
    all(
      says('certificate; ssl; tls; x509; cert; certs'),
      says(
        'verify; verification; trusted; untrusted; self signed; handshake; unknown authority; issuer; chain; expired root; local issuer; corporate; interception',
      ),
      says(
        'fetch; request; connect; connection; login microsoftonline com; az login; https; proxy; pip; node; java; curl; urllib; openid configuration',
      ),
      not(says('saml; samlp; authn request; authn context; client assertion; thumbprint')),
    ),
  ]),
  ...topic(
    networkProxyBlocksEntra,
    all(
      says(
        'az login; login microsoftonline com; login windows net; openid configuration; well known; token endpoint; msal; azure identity; entra; azure ad',
      ),
      says(`
      long time; no|not respond|response|responding|reachable|reach|resolve; hangs?; stuck connecting|at connect|on connect|waiting; hanging; forever; timeout; timed
      out; time out; cannot|cant connect|reach; connection refused|reset|closed|failed|failure|error|lost; no connection; unreachable; blocked by firewall|proxy|network; firewall; corporate|company|http|https proxy; behind proxy; dns; err
      connection; failed to fetch; network error; econnreset
    `),
      // An answer came all the way, or the proxy stands in front of the app, not of Entra.
      not(says('reverse proxy; forwarded headers; x forwarded proto; redirect uri http; handles https; 401')),
    ),
  ),
];
