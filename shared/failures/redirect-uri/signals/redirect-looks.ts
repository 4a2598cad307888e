import type { Look } from '../../../reasoning/signals/condition.ts';

type UriParts = {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
};

const PARTS = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[0-9a-f:.]*\]|[^/?#:]*)(?::(\d*))?([^?#]*)/iu;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;
/** A host that no browser outside can reach, as a request behind a proxy names it. */
const INNER =
  /^(?:0\.0\.0\.0$|10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.)|\.(?:local|internal|cluster\.local|svc)$|^[a-z0-9-]+$/u;
/** Ports that systems hand out to programs that ask for any. */
const LOWEST_EPHEMERAL = 10_000;
/** Two segments and an upper-case letter: the path of a controller, not of a listener. */
const IN_WEB_APP = /^\/[A-Z][^/]*\/[^/]/u;

function partsOf(uri: string): UriParts | null {
  const match = PARTS.exec(uri.trim());
  if (match === null) return null;
  return {
    scheme: (match[1] ?? '').toLowerCase(),
    host: (match[2] ?? '').toLowerCase(),
    port: match[3] ?? '',
    path: match[4] ?? '',
  };
}

/** The redirect URI that was sent, when it fits. */
function sent(test: (parts: UriParts) => boolean): Look {
  return (text) => {
    const uri = text.facts.redirectUri;
    const parts = uri === null ? null : partsOf(uri.value);
    return uri !== null && parts !== null && test(parts) ? [uri] : null;
  };
}

/** The URI that was sent, and a registered one, when the pair fits. */
function pair(test: (sent: UriParts, registered: UriParts) => boolean): Look {
  return (text) => {
    const uri = text.facts.redirectUri;
    const parts = uri === null ? null : partsOf(uri.value);
    if (uri === null || parts === null) return null;
    const near = text.facts.registeredRedirectUris.find(({ value }) => {
      const other = partsOf(value);
      return other !== null && value !== uri.value && test(parts, other);
    });
    return near === undefined ? null : [uri, near];
  };
}

export const isHttpOutside = sent(({ scheme, host }) => scheme === 'http' && !LOOPBACK.test(host));
export const isHttpsOutside = sent(
  ({ scheme, host }) => scheme === 'https' && !LOOPBACK.test(host) && !INNER.test(host),
);
export const isInnerHost = sent(
  ({ scheme, host }) => scheme.startsWith('http') && !LOOPBACK.test(host) && INNER.test(host),
);
export const isLoopback = sent(({ host }) => LOOPBACK.test(host));
export const isLoopbackAddress = sent(({ host, port }) => /^127|^\[/u.test(host) && port !== '');
/** A listener that takes any free port speaks http; https on a high port is the address of a development server. */
export const isEphemeralPort = sent(
  ({ scheme, host, port, path }) =>
    scheme === 'http' && LOOPBACK.test(host) && Number(port) >= LOWEST_EPHEMERAL && !IN_WEB_APP.test(path),
);
export const isUrn: Look = (text) => {
  const uri = text.facts.redirectUri;
  if (uri?.value.toLowerCase().startsWith('urn:') === true) return [uri];
  const urn = text.uris.find(({ value }) => value.toLowerCase().startsWith('urn:ietf:wg:oauth:2.0:oob'));
  return urn === undefined ? null : [text.quote(urn, urn.value)];
};
export const differsInSchemeOnly = pair(
  (a, b) => a.scheme === 'http' && b.scheme === 'https' && a.host === b.host && !LOOPBACK.test(a.host),
);
export const differsInLoopbackPort = pair(
  (a, b) => LOOPBACK.test(a.host) && LOOPBACK.test(b.host) && a.port !== b.port && samePath(a, b),
);
export const differsNearly = pair((a, b) => a.host === b.host && a.scheme === b.scheme && a.port === b.port);
export const differsAtAll = pair(() => true);

const samePath = (a: UriParts, b: UriParts): boolean =>
  a.path.replace(/\/$/u, '') === b.path.replace(/\/$/u, '');

/** Two redirect URIs were sent, and they are not the same: one to /authorize, one to /token. */
export const twoSentUris: Look = ({ fields, quote }) => {
  const uris = fields.filter(
    ({ name, value, before }) => name === 'redirect_uri' && value.includes(':') && before.length === 0,
  );
  const [first] = uris;
  const other = uris.find(({ value }) => value !== first?.value);
  return first === undefined || other === undefined
    ? null
    : [quote(first, first.value), quote(other, other.value)];
};
