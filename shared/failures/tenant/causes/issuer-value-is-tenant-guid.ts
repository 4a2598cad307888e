import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const issuerValueIsTenantGuid = defineCause('issuer_value_is_tenant_guid', {
  title: 'Tenant ID where the whole issuer URL belongs',
  summary: (facts) =>
    `The issuer setting contains only a tenant ID or name${inBrackets(facts.issuerExpected ?? facts.issuerSeen ?? facts.tenant)}, but the library expects a whole URL that ends in /v2.0. It cannot build the address of the metadata from it.`,
  ruledOutBy: () => 'The issuer setting starts with https:// and ends in /v2.0.',
  nextStep: (facts) =>
    `Print the issuer setting in the running app and compare it with https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0.`,
  repairs: (facts) => {
    const issuer = `https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0`;
    return [
      code(
        facts,
        [
          [null, `Set the issuer to ${issuer}.`],
          [
            ['next-auth'],
            `Auth.js: AUTH_MICROSOFT_ENTRA_ID_ISSUER=${issuer}. NextAuth v4’s AzureADProvider takes tenantId: "${tenantIn(facts)}" instead.`,
          ],
          [['spring', 'java'], `Spring: spring.security.oauth2.client.provider.<name>.issuer-uri=${issuer}.`],
          [
            ['oauth2-proxy', 'keycloak', 'openid-client', 'kubernetes', 'product'],
            `oauth2-proxy: --oidc-issuer-url=${issuer}; other OpenID Connect clients: the field Issuer or Discovery URL.`,
          ],
        ],
        {
          change: { before: `Issuer: ${tenantIn(facts)}`, after: `Issuer: ${issuer}` },
          undo: 'Put the former setting back.',
        },
      ),
    ];
  },
});
