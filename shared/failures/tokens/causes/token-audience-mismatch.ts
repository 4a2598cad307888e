import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { quote } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { textDifference } from '../../../reasoning/near-miss/text-difference.ts';
import { apiClientIdIn } from '../../../reasoning/repairs/api-client-id.ts';

export const tokenAudienceMismatch = defineCause('token_audience_mismatch', {
  title: 'Token for another audience',
  summary: (facts) => `The claim aud of the token is not a value that the API accepts.${audiences(facts)}`,
  ruledOutBy: () =>
    'aud of the decoded token is, in every character, one of the audiences in the API’s settings.',
  nextStep: () =>
    'Decode the token and compare aud with the API’s setting: if aud is the API’s client ID or Application ID URI, correct the API’s setting; if it is another API, correct the client’s scope.',
  repairs: (facts) => {
    const api = apiClientIdIn(facts);
    return [
      code(
        facts,
        [
          [
            null,
            `In the API accept both forms: ${api} (always in version 2) and api://${api} (version 1). In the client ask for the API’s scope, api://${api}/<scope-name>. A token with nonce and without scp is an ID token, and never for an API.`,
          ],
          [
            ['aspnet', 'microsoft-identity-web'],
            `ASP.NET Core: AzureAd:Audience = api://${api}, or TokenValidationParameters.ValidAudiences with both.`,
          ],
          [
            ['spring', 'java'],
            `Spring: spring.security.oauth2.resourceserver.jwt.audiences=${api},api://${api}.`,
          ],
          [
            ['passport', 'jsonwebtoken', 'openid-client'],
            `passport-azure-ad: audience; jsonwebtoken: audience: ["${api}", "api://${api}"].`,
          ],
          [
            ['python', 'go', 'php', 'ruby'],
            `PyJWT: jwt.decode(…, audience=["${api}", "api://${api}"]). go-oidc: Config.ClientID is the expected audience.`,
          ],
          [
            ['msal.js', 'next-auth'],
            'Web app that got an ID token: its aud is the client’s own ID. For an API send the access token.',
          ],
          [
            ['kubernetes', 'product', 'oauth2-proxy'],
            `Kubernetes: --oidc-client-id; oauth2-proxy: --oidc-extra-audience=${api}; API Management: <audiences> of validate-azure-ad-token.`,
          ],
        ],
        {
          change:
            facts.audienceExpected === null
              ? null
              : {
                  before: `Expected: ${quote(facts.audienceExpected.value)}`,
                  after:
                    facts.audienceSeen === null
                      ? `Expected: ${api}`
                      : `Expected: ${quote(facts.audienceSeen.value)} (if that is this API)`,
                },
          undo: 'Put the former audience back.',
        },
      ),
    ];
  },
});

function audiences({ audienceSeen, audienceExpected }: Facts): string {
  if (audienceSeen === null)
    return audienceExpected === null ? '' : ` It expects ${quote(audienceExpected.value)}.`;
  if (audienceExpected === null) return ` The token has ${quote(audienceSeen.value)}.`;
  const difference = textDifference(audienceSeen.value, audienceExpected.value);
  return ` The token has ${quote(audienceSeen.value)}, and the API expects ${quote(audienceExpected.value)}${difference === null ? '' : `: ${difference}`}.`;
}
