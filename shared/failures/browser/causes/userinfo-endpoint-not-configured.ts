import { defineCause } from '../../../reasoning/cause.ts';
import { graphHostIn, loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const userinfoEndpointNotConfigured = defineCause('userinfo_endpoint_not_configured', {
  title: 'Address for user information missing or wrong',
  summary: () =>
    'Sign-in succeeded and the app has tokens, but its setting for the user information address (userinfo_endpoint, api_url, user-info-uri) is empty or wrong.',
  ruledOutBy: () => 'The address answers 401 for the token: then it is a token for another API.',
  nextStep: (facts) =>
    `Compare the setting with userinfo_endpoint in https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/.well-known/openid-configuration.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Set it to https://${graphHostIn(facts)}/oidc/userinfo, with the scopes openid profile email. Its token has to be for Microsoft Graph.`,
        ],
        [null, 'Or switch it off and read the claims of the ID token, which has the same values.'],
        [
          ['product'],
          'Grafana generic_oauth: api_url (or the provider azuread, which needs none). GitLab, Nextcloud and others: userinfo_endpoint, or discovery on.',
        ],
        [
          ['spring', 'java'],
          `Spring: spring.security.oauth2.client.provider.<name>.user-info-uri=https://${graphHostIn(facts)}/oidc/userinfo, or issuer-uri, which finds it.`,
        ],
        [['oauth2-proxy'], 'oauth2-proxy: leave --profile-url out with --provider=entra-id or oidc.'],
      ],
      {
        change: {
          before: 'User information address: empty or wrong',
          after: `User information address: https://${graphHostIn(facts)}/oidc/userinfo`,
        },
        undo: 'Put the former address back.',
      },
    ),
  ],
});
