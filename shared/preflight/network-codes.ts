/** The network stacks' names for what goes wrong on the way: Chromium's, Node's, and OpenSSL's. */

const NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'ERR_NAME_RESOLUTION_FAILED']);
const TLS = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
const REFUSED = new Set(['ECONNREFUSED', 'ERR_CONNECTION_REFUSED']);
const RESET = new Set([
  'ECONNRESET',
  'EPIPE',
  'ERR_CONNECTION_RESET',
  'ERR_CONNECTION_CLOSED',
  'ERR_CONNECTION_ABORTED',
  'ERR_EMPTY_RESPONSE',
  'UND_ERR_SOCKET',
]);
const UNREACHABLE = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_NETWORK_CHANGED',
  'ERR_NETWORK_ACCESS_DENIED',
]);

export type NetworkTrouble = 'name' | 'refused' | 'reset' | 'unreachable' | 'certificate' | 'proxy' | 'other';

/** What kind of trouble a code stands for. */
export function troubleOf(code: string): NetworkTrouble {
  if (NAME.has(code) || /^ERR_(?:NAME_NOT_RESOLVED|DNS_)/u.test(code)) return 'name';
  if (TLS.has(code) || /^ERR_(?:CERT|SSL_PINNED|BAD_SSL)/u.test(code)) return 'certificate';
  if (/^ERR_(?:PROXY|TUNNEL|SOCKS|PAC|MANDATORY_PROXY|NO_SUPPORTED_PROXIES|UNEXPECTED_PROXY)/u.test(code))
    return 'proxy';
  if (REFUSED.has(code)) return 'refused';
  if (RESET.has(code)) return 'reset';
  return UNREACHABLE.has(code) ? 'unreachable' : 'other';
}

/** What stops a certificate by the clock alone. */
export const isAboutTime = (code: string): boolean =>
  code === 'ERR_CERT_DATE_INVALID' || code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID';
