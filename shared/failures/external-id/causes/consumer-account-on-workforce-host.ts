import { defineCause } from '../../../reasoning/cause.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { externalAuthority, externalHostIn } from '../external-host.ts';

export const consumerAccountOnWorkforceHost = defineCause('consumer_account_on_workforce_host', {
  title: 'Customer account at the login host for employees',
  summary: (facts) =>
    `An account of an external or B2C tenant${inBrackets(facts.user)} signs in at login.microsoftonline.com, which accepts only work, school and personal Microsoft accounts. Local accounts of such tenants need the tenant’s own host.`,
  ruledOutBy: () =>
    'The account is a work or school account of a workforce tenant, or the request already went to a ciamlogin.com or b2clogin.com host.',
  nextStep: (facts) =>
    `Sign in once with the same account at https://${externalHostIn(facts)}. If that works, only the host in the app’s authority is wrong.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `External ID: set the authority to ${externalAuthority(facts)}. B2C: https://<tenant name>.b2clogin.com/<tenant name>.onmicrosoft.com/<user flow>.`,
        ],
        [
          null,
          `Device code with External ID: let users open https://${externalHostIn(facts)}/common/oauth2/deviceauth instead of the address in the answer.`,
        ],
        [
          ['product', 'oauth2-proxy', 'keycloak'],
          'App Service (Easy Auth) and products: use a custom OpenID Connect provider with the metadata of the ciamlogin.com host, not the built-in Microsoft one.',
        ],
        [
          null,
          'Administrators who are guests of the tenant sign in at login.microsoftonline.com; they need a directory role there.',
        ],
      ],
      {
        change: {
          before: 'Authority: https://login.microsoftonline.com/…',
          after: `Authority: ${externalAuthority(facts)}`,
        },
        undo: 'Put the former authority back.',
      },
    ),
  ],
});
