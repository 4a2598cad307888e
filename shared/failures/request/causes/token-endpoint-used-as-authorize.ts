import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const tokenEndpointUsedAsAuthorize = defineCause('token_endpoint_used_as_authorize', {
  title: 'Authorization and token endpoint exchanged',
  summary: () =>
    'The two endpoint settings of the client are exchanged: the browser was sent to /token with the parameters of a sign-in (response_type, redirect_uri), or the token request was posted to /authorize. The browser belongs at /authorize, the POST with grant_type at /token.',
  ruledOutBy: () =>
    'The request to /token had no response_type in its query, or it was a POST with grant_type in its body.',
  nextStep: () =>
    'Look at the address that the browser opened for the sign-in: its path has to end in /authorize. If it ends in /token, exchange the two settings.',
  repairs: (facts) => {
    const base = `https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0`;
    return [
      code(
        facts,
        [
          [null, `Authorization URL: ${base}/authorize. Token URL: ${base}/token.`],
          [['postman'], 'Postman: Auth URL ends in /authorize, Access Token URL in /token.'],
          [
            ['spring', 'java'],
            'Spring: authorization-uri and token-uri of the provider; issuer-uri alone sets both.',
          ],
          [
            ['power-platform', 'product', 'oauth2-proxy', 'keycloak'],
            'Products: the fields are called Authorization (or Login) URL and Token URL; where the product reads a discovery URL, use that instead.',
          ],
        ],
        {
          change: {
            before: `Authorization URL: ${base}/token`,
            after: `Authorization URL: ${base}/authorize`,
          },
          undo: 'Put the former addresses back.',
        },
      ),
    ];
  },
});
