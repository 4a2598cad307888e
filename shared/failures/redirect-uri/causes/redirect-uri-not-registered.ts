import { pageName } from '../../../entra/admin-center.ts';
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
    `${capital(theRedirectUri(facts))} is not registered for ${theApp(facts)}. Entra compares character by character: scheme, host, port, the letter case of the path and a trailing slash all count.${nearMiss(facts)}`,
  ruledOutBy: (facts) =>
    `${pageName('redirect-uris')} of the app with this client ID lists exactly ${facts.redirectUri === null ? 'this URI' : redirectUriIn(facts)}, and it was saved some minutes ago.`,
  nextStep,
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

function nextStep(facts: Facts): string {
  if (facts.registeredRedirectUris.length > 0) {
    return 'Decide which of the two is right, then register the one that was sent or change what the app sends.';
  }
  if (facts.redirectUri === null) {
    return `Copy redirect_uri from the address of the error page, decode it, and look for it under ${pageName('redirect-uris')} of the app with that client_id.`;
  }
  const uri = redirectUriIn(facts);
  return `Under ${pageName('redirect-uris')} of ${theApp(facts)}, look for exactly ${uri}${traits(uri)}: add it if it is missing, or correct the entry that differs.`;
}

/** What is easily typed differently when the address is registered. */
function traits(uri: string): string {
  const path = uri.replace(/^[a-z]+:\/\/[^/]*/iu, '');
  const capital = /[A-Z]/u.exec(path)?.[0];
  return [
    path.endsWith('/') ? ', with the slash at its end' : '',
    capital === undefined ? '' : `, with the capital ${capital} in its path`,
  ].join('');
}

function nearMiss({ redirectUri, registeredRedirectUris }: Facts): string {
  if (redirectUri === null) return '';
  const nearest = nearestRedirectUri(
    redirectUri.value,
    registeredRedirectUris.map(({ value }) => value),
  );
  if (nearest === null) return '';
  const difference = redirectUriDifference(redirectUri.value, nearest);
  return difference === null
    ? ` ${quote(nearest)} is registered and should be accepted: check the client ID and the platform.`
    : ` The closest registered one is ${quote(nearest)}: ${difference}.`;
}
