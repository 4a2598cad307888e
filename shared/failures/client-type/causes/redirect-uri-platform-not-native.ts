import { ADD_REDIRECT_URI, pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { moveRedirectUri } from '../../../reasoning/repairs/move-redirect-uri.ts';

export const redirectUriPlatformNotNative = defineCause('redirect_uri_platform_not_native', {
  title: 'Redirect URI of a desktop app registered as “Web”',
  summary: (facts) =>
    `${capital(theRedirectUri(facts))} is registered under “Web”, so Entra treats the app as a server and demands a client secret. A desktop or command-line app has none; its URI belongs under “Mobile and desktop applications”.`,
  ruledOutBy: () =>
    'The app is a server and is meant to send a secret (then the secret is missing from the request); or the flow has no redirect URI (device code, password), and “Allow public client flows” decides.',
  nextStep: () =>
    `Under ${pageName('redirect-uris')}, look under which platform the redirect URI is listed: if it is “Web”, move it; if it is “Mobile and desktop applications”, check what the app actually sends.`,
  repairs: (facts) => [
    ...moveRedirectUri(facts, 'web', 'native'),
    code(
      facts,
      [
        [
          null,
          'If the app is a server after all: leave the URI under “Web” and send client_secret or a certificate assertion.',
        ],
        [
          ['msal.net'],
          `Windows broker (WAM): register ms-appx-web://Microsoft.AAD.BrokerPlugin/${clientIdIn(facts)} under “Mobile and desktop applications”; without it the broker shows this very error.`,
        ],
        [
          ['msal-python', 'msal-node', 'msal-java'],
          'MSAL: PublicClientApplication for programs of users, ConfidentialClientApplication for servers.',
        ],
        [
          ['msal-android', 'msal-ios', 'flutter'],
          `Phones: register the URI by ${ADD_REDIRECT_URI} → Android or iOS/macOS, which puts it among the public ones.`,
        ],
      ],
      { undo: 'Put the former code back.' },
    ),
  ],
});
