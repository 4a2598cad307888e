import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { useAuthority } from '../../../reasoning/repairs/use-authority.ts';

export const commonEndpointIssuerTemplate = defineCause('common_endpoint_issuer_template', {
  title: 'Issuer of /common is a template',
  summary: (facts) =>
    `The library compares the issuer of the shared metadata (/common or /organizations), which is the literal text https://${loginHostIn(facts)}/{tenantid}/v2.0, with the issuer of a real tenant${inBrackets(facts.issuerSeen)}. They can never be equal; the token itself is right.`,
  ruledOutBy: () =>
    'Both issuers in the message name a tenant and differ in version (v1 and v2) or in tenant.',
  nextStep: (facts) =>
    `Look at the metadata address that the library loads: with /common or /organizations in it, its issuer has {tenantid}; with your tenant, https://${loginHostIn(facts)}/${tenantIn(facts)}/v2.0, it has the real one.`,
  repairs: (facts) => [
    useAuthority(facts, tenantIn(facts)),
    code(
      facts,
      [
        [
          null,
          'For several tenants: replace {tenantid} by the claim tid before comparing, and check tid against the tenants that you allow. requestedAccessTokenVersion has nothing to do with this.',
        ],
        [
          ['next-auth'],
          'Auth.js: the provider MicrosoftEntraID with issuer of the tenant; it replaces {tenantid} by itself, a generic OIDC provider does not.',
        ],
        [
          ['oauth2-proxy'],
          'oauth2-proxy: --provider=entra-id, or --insecure-oidc-skip-issuer-verification=true with --oidc-issuer-url of /common.',
        ],
        [
          ['go'],
          'go-oidc: oidc.InsecureIssuerURLContext, with SkipIssuerCheck and a check of iss and tid of your own.',
        ],
        [
          ['spring', 'java'],
          'Spring: instead of issuer-uri set jwk-set-uri and the endpoints, with a JwtDecoder whose validator accepts the issuers of your tenants.',
        ],
        [
          ['python'],
          'Authlib: claims_options={"iss": {"validate": …}} with a function that compares by tid.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: Microsoft.Identity.Web (AadIssuerValidator) knows the template; with AddOpenIdConnect set TokenValidationParameters.IssuerValidator.',
        ],
      ],
      { undo: 'Put the former check back.' },
    ),
  ],
});
