import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { PLACEHOLDERS, redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';
import { TRUST_THE_PROXY } from '../../../reasoning/repairs/behind-proxy.ts';

export const redirectUriHttpBehindProxy = defineCause('redirect_uri_http_behind_proxy', {
  title: 'Redirect URI built from the internal request behind a proxy',
  summary: (facts) =>
    `The app sends ${theRedirectUri(facts)}, built from the internal request that reaches it after the proxy ended TLS: http instead of https, or an internal host or port. Only the public address is registered.`,
  ruledOutBy: () =>
    'The redirect_uri in the address of the sign-in page starts with https:// and has the public host and path.',
  nextStep: () =>
    'Have the app log scheme, host and the headers X-Forwarded-Proto and X-Forwarded-Host of one request: if the headers are right and the scheme is http, the app ignores them; if they are missing, the proxy does not send them.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Let the proxy send X-Forwarded-Proto and X-Forwarded-Host, and let the app believe them from that proxy alone.',
        ],
        ...TRUST_THE_PROXY,
      ],
      {
        change: { before: `redirect_uri=${redirectUriIn(facts)}`, after: `redirect_uri=${publicUri(facts)}` },
        undo: 'Take the setting out again. Trusting forwarded headers from everybody would let any client choose the host.',
      },
    ),
    ...addRedirectUri(facts, 'web', publicUri(facts)),
  ],
});

/**
 * The same address with https and without an inner port. An inner host (one label, an IP address, a cluster’s name) is
 * replaced by a placeholder: the public one is not known.
 */
function publicUri(facts: Facts): string {
  const parsed = parseRedirectUri(redirectUriIn(facts));
  if (!parsed.ok) return redirectUriIn(facts);
  const { host, path } = parsed.value;
  return `https://${INNER_HOST.test(host) ? PLACEHOLDERS.host : host}${path}`;
}

const INNER_HOST = /^(?:[^.]*|\[.*|[\d.]+|.*\.(?:local|internal|svc|lan|cluster))$/u;
