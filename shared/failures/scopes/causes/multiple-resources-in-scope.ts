import { defineCause } from '../../../reasoning/cause.ts';
import { name, quote } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const multipleResourcesInScope = defineCause('multiple_resources_in_scope', {
  title: 'Scopes of several APIs in one token request',
  summary: (facts) =>
    `${name('The scope', facts.scope)} names permissions of more than one API. A token is for one API only, so a token request may name one (besides openid, profile, email and offline_access).`,
  ruledOutBy: () =>
    'Every scope of the request has the same part before its last slash, where names without such a part belong to Microsoft Graph.',
  nextStep: () =>
    'Group the scopes by the part before the last slash, counting bare names as Microsoft Graph: more than one group proves it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Ask for the first API when redeeming the code, and for each further one with the refresh token (or silently), one request an API. /authorize itself may name several, for one consent page.',
        ],
        [
          ['msal.js', 'msal-node'],
          'MSAL.js: loginRequest.scopes for one API, extraScopesToConsent for the others; then acquireTokenSilent for each.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'MSAL.NET: WithExtraScopesToConsent. Microsoft.Identity.Web: EnableTokenAcquisitionToCallDownstreamApi with the scopes of one API; others by GetAccessTokenForUserAsync.',
        ],
        [
          ['msal-python'],
          'MSAL Python: acquire_token_silent(scopes_of_one_api, account) for each API after the sign-in.',
        ],
        [
          ['spring', 'next-auth', 'passport', 'oauth2-proxy', 'product'],
          'Libraries that redeem with all scopes of the sign-in (Spring, Auth.js, passport): keep only those of one API in the settings; ask for the second API in your own code.',
        ],
      ],
      {
        change: {
          before: facts.scope === null ? 'scope=User.Read api://…/access_as_user' : quote(facts.scope.value),
          after: 'Request 1: scopes of one API; request 2: scopes of the next',
        },
        undo: 'Put the former scopes back.',
      },
    ),
  ],
});
