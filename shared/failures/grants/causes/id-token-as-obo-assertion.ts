import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp, capital } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const idTokenAsOboAssertion = defineCause('id_token_as_obo_assertion', {
  title: 'ID token sent as the on-behalf-of assertion',
  summary: (facts) =>
    `${capital(theApp(facts))} exchanges an ID token. On-behalf-of needs an access token that was issued for the API in the middle; an ID token only tells the client who signed in.`,
  ruledOutBy: () =>
    'Decoded, the assertion has scp, has no nonce, and its aud is the API in the middle and not the client that signed the user in.',
  nextStep: () =>
    'Decode the token that the client sends to the API: nonce, no scp, and aud equal to the client’s own ID prove an ID token.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Let the client request a scope of the API in the middle, such as api://${clientIdIn(facts)}/access_as_user, and send the access token of the answer (access_token, not id_token).`,
        ],
        [
          ['msal.js', 'msal-node'],
          'MSAL.js: acquireTokenSilent({ scopes: ["api://<client-id-of-the-api>/access_as_user"] }), then “Bearer ” + result.accessToken, not result.idToken.',
        ],
        [
          ['next-auth'],
          'Auth.js: keep account.access_token in the jwt callback, not account.id_token, and put the API’s scope into authorization.params.scope.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          '.NET client: result.AccessToken of AcquireTokenInteractive or AcquireTokenSilent with the API’s scope, not result.IdToken.',
        ],
        [['msal-python', 'python'], 'MSAL Python: result["access_token"], requested with the API’s scope.'],
        [
          ['power-platform', 'product'],
          'Office add-ins and Teams tabs: the token of getAccessToken() or getAuthToken() is an access token for the API in the middle; send that one.',
        ],
      ],
      {
        change: { before: 'assertion=<id_token>', after: 'assertion=<access_token for the API>' },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
