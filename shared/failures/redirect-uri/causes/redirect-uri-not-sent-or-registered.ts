import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';
import { platformFor } from '../../../reasoning/repairs/platform-for.ts';

export const redirectUriNotSentOrRegistered = defineCause('redirect_uri_not_sent_or_registered', {
  title: 'No redirect URI in the request or in the registration',
  summary: (facts) =>
    `The request has no usable redirect_uri, and ${theApp(facts)} has none registered to fall back on, so Entra does not know where to send its answer.`,
  ruledOutBy: () =>
    'The address of the sign-in page contains redirect_uri with a full address, or Authentication lists a redirect URI.',
  nextStep: (facts) =>
    facts.redirectUri === null
      ? 'Look for redirect_uri= in the address of the sign-in page. If it is missing or empty, the app does not send it; if it is there, register exactly that value.'
      : `Register exactly ${redirectUriIn(facts)}; if it is registered already, the client ID belongs to another registration.`,
  repairs: (facts) => [
    ...addRedirectUri(facts, platformFor(facts), redirectUriIn(facts)),
    code(
      facts,
      [
        [
          null,
          'Send redirect_uri with the full registered address; check that its setting is not empty where the app runs.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: CallbackPath is only the path (/signin-oidc); scheme and host come from the request, so forwarded headers must be right.',
        ],
        [['msal.js'], 'MSAL.js: auth.redirectUri, for example window.location.origin + "/blank.html".'],
        [
          ['product', 'oauth2-proxy', 'keycloak'],
          'Products: the setting is often called base URL, root URL, external URL or server URL; without it they cannot build the address.',
        ],
      ],
      { undo: 'Put the former setting back.' },
    ),
  ],
});
