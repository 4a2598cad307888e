import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const clientAssertionAudienceWrong = defineCause('client_assertion_audience_wrong', {
  title: 'Client assertion with the wrong audience',
  summary: (facts) =>
    `The claim aud of the client assertion${inBrackets(facts.audienceSeen)} of ${theApp(facts)} is not the token endpoint of the tenant that the request goes to. Usual reasons: aud names another tenant or “common”, another cloud, or a path that is not the token endpoint.`,
  ruledOutBy: () =>
    'Decoded, aud of the assertion is the address that the token request is sent to, with the same host, tenant and path.',
  nextStep: () =>
    'Decode the second part of the assertion and put its aud beside the address of the token request: host, tenant and path must be the same.',
  repairs: (facts) => {
    const endpoint = `https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token`;
    return [
      code(
        facts,
        [
          [
            null,
            `Set aud to ${endpoint}, and send the request to the same address. iss and sub are both ${clientIdIn(facts)}.`,
          ],
          [
            ['msal.net', 'aspnet', 'microsoft-identity-web'],
            'MSAL.NET: in WithClientAssertion(options => …) take aud from options.TokenEndpoint; with WithCertificate the library sets it. A region (WithAzureRegion) must belong to the cloud of the authority.',
          ],
          [
            ['msal-python', 'msal-node', 'python'],
            'MSAL Python and MSAL Node: give the certificate to ConfidentialClientApplication instead of a finished assertion; the library sets aud from the authority.',
          ],
          [
            ['java', 'spring'],
            'Spring Security: token-uri of the provider must name the tenant; NimbusJwtClientAuthenticationParametersConverter copies it into aud.',
          ],
          [
            null,
            'A managed identity as credential: its token must be for api://AzureADTokenExchange (US government api://AzureADTokenExchangeUSGov, China api://AzureADTokenExchangeChina), the one of the app’s cloud.',
          ],
        ],
        {
          change: {
            before: 'aud of the assertion: another address',
            after: `aud of the assertion: ${endpoint}`,
          },
          undo: 'Put the former code back.',
        },
      ),
    ];
  },
});
