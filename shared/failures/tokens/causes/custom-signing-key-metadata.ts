import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn, loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { code, link } from '../../../reasoning/dialects/repair.ts';

export const customSigningKeyMetadata = defineCause('custom_signing_key_metadata', {
  title: 'Token signed with the app’s own key',
  summary: (facts) =>
    `${capital(theApp(facts))} has a signing key of its own (claims mapping, or SAML single sign-on on the same enterprise application). Its tokens name that key, which is not in the tenant’s common key list.`,
  ruledOutBy: (facts) =>
    `The kid of the token is listed at https://${loginHostIn(facts)}/${tenantIn(facts)}/discovery/v2.0/keys; then the app’s key list is outdated.`,
  nextStep: (facts) =>
    `Look for the token’s kid in https://${loginHostIn(facts)}/${tenantIn(facts)}/discovery/v2.0/keys and at the same address with ?appid=${clientIdIn(facts)}: finding it only at the second proves it.`,
  repairs: (facts) => {
    const metadata = `https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0/.well-known/openid-configuration?appid=${clientIdIn(facts)}`;
    return [
      code(
        facts,
        [
          [null, link('Read the metadata with appid:', metadata)],
          [['aspnet', 'microsoft-identity-web'], `ASP.NET Core: options.MetadataAddress = "${metadata}".`],
          [
            ['spring', 'java'],
            `Spring: jwk-set-uri: https://${loginHostIn(facts)}/${tenantIn(facts)}/discovery/v2.0/keys?appid=${clientIdIn(facts)}.`,
          ],
          [['passport'], 'passport-azure-ad: identityMetadata with ?appid=….'],
          [
            ['jsonwebtoken', 'python', 'go', 'php', 'openid-client'],
            'jwks-rsa, PyJWKClient, go-oidc (NewRemoteKeySet): the keys address with ?appid=….',
          ],
          [
            ['oauth2-proxy', 'product', 'keycloak', 'kubernetes'],
            'Products without such a setting: oauth2-proxy --skip-oidc-discovery with --oidc-jwks-url=…?appid=…; otherwise use a separate registration without SAML and claims mapping.',
          ],
        ],
        {
          change: { before: metadata.slice(0, metadata.indexOf('?')), after: metadata },
          undo: 'Take ?appid=… out again.',
        },
      ),
    ];
  },
});
