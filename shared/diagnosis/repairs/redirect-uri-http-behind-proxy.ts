import type { DiagnosisFacts } from '../facts.ts';
import type { Description } from './description.ts';
import { redirectUriIn } from './dialects/known-values.ts';
import { theRedirectUri } from './dialects/mention.ts';
import { code } from './dialects/repair.ts';
import { addRedirectUri } from './settings/add-redirect-uri.ts';
import { TRUST_THE_PROXY } from './settings/behind-proxy.ts';

export const redirectUriHttpBehindProxy: Description = {
  title: 'Redirect URI built from the request behind the proxy',
  summary: (facts) =>
    `The app sends ${theRedirectUri(facts)}, built from the inner request that reaches it after the proxy ended TLS: http in place of https, or an inner host or port. Entra knows only the public address.`,
  ruledOutBy: () =>
    'The redirect_uri in the address of the sign-in page starts with https:// and has the public host and path.',
  nextStep: () =>
    'Let the app print scheme, host and the headers X-Forwarded-Proto and X-Forwarded-Host of one request: if the headers are right and the scheme is http, the app ignores them; if they are missing, the proxy does not send them.',
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
};

/** The same address with https and without an inner port; a host is never guessed. */
function publicUri(facts: DiagnosisFacts): string {
  return redirectUriIn(facts)
    .replace(/^http:/iu, 'https:')
    .replace(/^(https:\/\/[^/:?#]+):\d+/iu, '$1');
}
