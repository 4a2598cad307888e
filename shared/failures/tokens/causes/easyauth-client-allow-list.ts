import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const easyauthClientAllowList = defineCause('easyauth_client_allow_list', {
  title: 'Gateway’s list of allowed callers does not include this one',
  summary: (facts) =>
    `Easy Auth (App Service, Functions, Container Apps) or API Management accepted the token, but its list of allowed client applications, principals or tenants does not include ${theApp(facts)}.`,
  ruledOutBy: () => 'The answer is about signature, issuer, audience or lifetime of the token.',
  nextStep: () =>
    'Decode the token and compare appid (or azp), oid and tid with the lists: allowedApplications, allowedPrincipals and WEBSITE_AUTH_AAD_ALLOWED_TENANTS, or client-application-ids of the API Management policy.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `App Service: Authentication → Edit the identity provider → Client application requirement: “Allow requests from specific client applications”, and add ${clientIdIn(facts)}. Identity and tenant requirements stand on the same page.`,
        ],
        [
          null,
          `With authsettingsV2: identityProviders.azureActiveDirectory.validation.defaultAuthorizationPolicy.allowedApplications gets ${clientIdIn(facts)}; allowedPrincipals.identities gets object IDs.`,
        ],
        [
          null,
          `API Management, validate-azure-ad-token: <client-application-ids><application-id>${clientIdIn(facts)}</application-id></client-application-ids>.`,
        ],
        [
          null,
          'A managed identity calls with its own client ID, which the IAM page does not show: read appid in its token.',
        ],
      ],
      {
        change: {
          before: 'Allowed client applications: without the caller',
          after: `Allowed client applications: with ${clientIdIn(facts)}`,
        },
        undo: 'Remove the client ID from the list.',
        privilege: 'Contributor of the web app or API Management service.',
      },
    ),
  ],
});
