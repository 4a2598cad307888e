import { defineCause } from '../../../reasoning/cause.ts';
import { tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { name } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { setSignInAudience } from '../../../reasoning/repairs/sign-in-audience.ts';
import { externalAuthority, externalHostIn } from '../external-host.ts';

export const externalIdAuthorityForm = defineCause('external_id_authority_form', {
  title: 'Authority of an external tenant in the wrong form',
  summary: (facts) =>
    `The authority or issuer setting${facts.tenant === null ? '' : ` for ${name('the tenant', facts.tenant)}`} does not have the form that External ID needs: /v2.0 is missing at its end, host and tenant do not belong together, or /authorize and /token are called at different hosts.`,
  ruledOutBy: (facts) =>
    `Every request of the sign-in goes to one host, and ${externalAuthority(facts)}/.well-known/openid-configuration is the document that the app reads.`,
  nextStep: (facts) =>
    `Open ${externalAuthority(facts)}/.well-known/openid-configuration and compare its issuer and endpoints, host by host, with the settings of the app.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Use the authority ${externalAuthority(facts)}, with the tenant’s ID in the path, for all requests.`,
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'MSAL.NET: WithAuthority("https://<subdomain>.ciamlogin.com"); for a custom domain WithOidcAuthority("https://<custom domain>/<tenant-id>/v2.0").',
        ],
        [
          ['msal.js', 'msal-node'],
          `MSAL.js: authority: "https://${externalHostIn(facts)}/${tenantIn(facts)}/"; for a custom domain also knownAuthorities: ["<custom domain>"].`,
        ],
        [
          ['msal-android', 'msal-ios'],
          'MSAL for Android and iOS: use <subdomain>.ciamlogin.com with the tenant’s ID; older versions rewrite the path of custom domains.',
        ],
        [
          ['product', 'oauth2-proxy', 'keycloak', 'spring', 'java'],
          'App Service (Easy Auth) and OpenID Connect clients: the issuer URL ends in /v2.0.',
        ],
      ],
      {
        change: {
          before: 'Authority: https://<subdomain>.ciamlogin.com/<tenant-id>',
          after: `Authority: ${externalAuthority(facts)}`,
        },
        undo: 'Put the former authority back.',
      },
    ),
    ...setSignInAudience(facts, 'AzureADMultipleOrgs', 'AzureADMyOrg'),
  ],
});
