import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';

export const redirectUriLoopbackPortMismatch = defineCause('redirect_uri_loopback_port_mismatch', {
  title: 'Port not covered by the registered redirect URI',
  summary: (facts) =>
    `The app listens at ${theRedirectUri(facts)}, and no registered URI covers it. Entra ignores the port only for http://localhost, and only when the path is the same; for 127.0.0.1 the port has to be registered.`,
  ruledOutBy: () =>
    'http://localhost with the same path is registered under “Mobile and desktop applications”, and the app sends localhost, not 127.0.0.1.',
  nextStep: () =>
    'Look at the redirect_uri in the address of the error page: if the host is 127.0.0.1, change it to localhost; if it is localhost, compare the path.',
  repairs: (facts) => [
    ...addRedirectUri(facts, 'native', withoutPort(facts)),
    code(
      facts,
      [
        [
          null,
          'Send http://localhost:<port><registered path> from the app; listen on 127.0.0.1 and [::1] at that port.',
        ],
        [['msal.net'], 'MSAL.NET: WithRedirectUri("http://localhost") and let it choose the port.'],
        [
          ['msal-python'],
          'MSAL Python: acquire_token_interactive listens on http://localhost; pass port= only when it is fixed.',
        ],
        [
          ['msal-node'],
          'MSAL Node: redirect URI http://localhost, for getAuthCodeUrl and acquireTokenByCode alike.',
        ],
        [
          ['go', 'azidentity', 'msal-go'],
          'Go: write localhost into the redirect URI even when the listener’s Addr() prints 127.0.0.1.',
        ],
        [
          ['msal.js'],
          'Development servers (Vite, Angular, Create React App) take the next port when theirs is busy: fix it (Vite: server.strictPort).',
        ],
      ],
      {
        change: { before: redirectUriIn(facts), after: withoutPort(facts) },
        undo: 'Put the former redirect URI back into the app.',
      },
    ),
  ],
});

/** `http://localhost` with the path that was sent: it covers every port. */
function withoutPort(facts: Facts): string {
  const parsed = parseRedirectUri(redirectUriIn(facts));
  return parsed.ok && parsed.value.path !== '/' ? `http://localhost${parsed.value.path}` : 'http://localhost';
}
