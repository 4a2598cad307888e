import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, PLACEHOLDERS, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const v1EndpointForPersonalAccount = defineCause('v1_endpoint_for_personal_account', {
  title: 'Personal account at the v1 endpoint',
  summary: () =>
    'A personal Microsoft account signs in at the v1 endpoint (/oauth2/authorize and the parameter resource). That supports work accounts only; personal accounts need the v2.0 endpoint with scope.',
  ruledOutBy: () => 'The address that was called contains /oauth2/v2.0/.',
  nextStep: () =>
    'Look at the path of the sign-in address: /oauth2/authorize without v2.0, or resource= in the query, proves it.',
  repairs: (facts) => {
    const tenant = tenantIn(facts) === PLACEHOLDERS.tenantId ? 'common' : tenantIn(facts);
    const base = `https://${loginHostIn(facts)}/${tenant}`;
    return [
      code(
        facts,
        [
          [
            null,
            `Use ${base}/oauth2/v2.0/authorize and …/oauth2/v2.0/token, and scope instead of resource (resource=X becomes scope=X/.default).`,
          ],
          [['adal'], 'ADAL speaks v1 only: move to MSAL.'],
          [
            ['aspnet', 'microsoft-identity-web', 'msal.net'],
            'ASP.NET Core: Authority with /v2.0 at its end, or Microsoft.Identity.Web. MSAL.NET with WithOidcAuthority: end it with /v2.0.',
          ],
          [
            ['passport'],
            'passport-azure-ad: identityMetadata with /v2.0/.well-known/openid-configuration, and responseType and scope of v2.',
          ],
          [
            ['spring', 'java', 'next-auth', 'openid-client', 'product', 'keycloak', 'oauth2-proxy'],
            `OpenID Connect clients: issuer ${base}/v2.0.`,
          ],
        ],
        {
          change: {
            before: `${base}/oauth2/authorize?resource=…`,
            after: `${base}/oauth2/v2.0/authorize?scope=…`,
          },
          undo: 'Put the former endpoint back.',
        },
      ),
    ];
  },
});
