import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, inBrackets, quote, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const oboAssertionAudienceMismatch = defineCause('obo_assertion_audience_mismatch', {
  title: 'On-behalf-of with a token that was not issued for the API',
  summary: (facts) =>
    `${capital(theApp(facts))} exchanges an incoming token whose audience${inBrackets(facts.audienceSeen)} is not that app itself. On-behalf-of accepts only an access token for the app that makes the exchange, letter case included.`,
  ruledOutBy: (facts) =>
    `Decoded, aud of the incoming token is ${clientIdIn(facts)} or exactly an Application ID URI of that app, and it is an access token (it has scp).`,
  nextStep: () =>
    'Decode the token that the client sends and read aud and scp: if aud is Microsoft Graph or the client’s own ID, or scp is missing (an ID token), the client requested the wrong token.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `The client asks for scope api://${clientIdIn(facts)}/access_as_user (Expose an API shows the name), and sends that access token: not an ID token, not a Graph token.`,
        ],
        [
          ['msal.js'],
          'MSAL.js: acquireTokenSilent({ scopes: ["api://<client-id-of-the-api>/access_as_user"] }) and accessToken, not idToken, in the header.',
        ],
        [['next-auth'], 'Auth.js: the API’s scope in authorization.params.scope, and account.access_token.'],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'API: AcquireTokenOnBehalfOf with the token of the request; AzureAd:ClientId is the API’s own.',
        ],
        [
          ['msal-python', 'msal-node', 'python'],
          'API: acquire_token_on_behalf_of(user_assertion=<token of the request>, scopes=[<next API>/.default]) of a ConfidentialClientApplication with the API’s client ID.',
        ],
        [
          null,
          'A chain of APIs: each exchanges the token it got, not the first one. Write GUIDs of App ID URIs in lower case everywhere.',
        ],
      ],
      {
        change:
          facts.audienceSeen === null
            ? null
            : {
                before: `aud of the assertion: ${quote(facts.audienceSeen.value)}`,
                after: `aud of the assertion: ${clientIdIn(facts)}`,
              },
        undo: 'Put the former scope back.',
      },
    ),
  ],
});
