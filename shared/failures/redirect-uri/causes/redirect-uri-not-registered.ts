import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, quote, theApp, theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import {
  nearestRedirectUri,
  redirectUriDifference,
} from '../../../reasoning/near-miss/redirect-uri-difference.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';
import { platformFor } from '../../../reasoning/repairs/platform-for.ts';

export const redirectUriNotRegistered = defineCause('redirect_uri_not_registered', {
  title: 'Redirect URI not registered',
  summary: (facts) =>
    `${capital(theRedirectUri(facts))} is not among those registered for ${theApp(facts)}. Entra compares character by character: scheme, host, port, letter case of the path, slash at the end.${nearMiss(facts)}`,
  ruledOutBy: (facts) =>
    `The page Authentication of the app with this client ID lists ${facts.redirectUri === null ? 'the URI' : redirectUriIn(facts)} exactly so, and it was saved some minutes ago.`,
  nextStep: (facts) =>
    facts.registeredRedirectUris.length > 0
      ? 'Decide which of the two is right, then register the one sent or change what the app sends.'
      : 'Copy redirect_uri from the address of the error page, decode it, and search for it on the page Authentication of the app with that client_id.',
  repairs: (facts) => [
    ...addRedirectUri(facts, platformFor(facts), redirectUriIn(facts)),
    code(
      facts,
      [
        [
          null,
          'Or change the app, when the registered URI is the right one: its redirect URI setting must be that text, letter for letter.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: CallbackPath (default /signin-oidc) after scheme and host of the request.',
        ],
        [
          ['spring'],
          'Spring Boot: {baseUrl}/login/oauth2/code/{registrationId}; the last part is the name of the registration in your configuration.',
        ],
        [
          ['next-auth'],
          'Auth.js: /api/auth/callback/microsoft-entra-id (v4: azure-ad) after AUTH_URL or NEXTAUTH_URL.',
        ],
        [
          ['msal.js'],
          'MSAL.js: auth.redirectUri; without it the address of the page that starts the sign-in is sent, with its path.',
        ],
        [
          ['msal.net'],
          'Windows broker (WAM): register ms-appx-web://Microsoft.AAD.BrokerPlugin/<client-id> under “Mobile and desktop applications”.',
        ],
      ],
      { undo: 'Put the former redirect URI back into the app.' },
    ),
  ],
});

function nearMiss({ redirectUri, registeredRedirectUris }: Facts): string {
  if (redirectUri === null) return '';
  const nearest = nearestRedirectUri(
    redirectUri.value,
    registeredRedirectUris.map(({ value }) => value),
  );
  if (nearest === null) return '';
  const difference = redirectUriDifference(redirectUri.value, nearest);
  return difference === null
    ? ` Registered is ${quote(nearest)}, which should be accepted: look at the client ID and the platform.`
    : ` The nearest one registered is ${quote(nearest)}: ${difference}.`;
}
