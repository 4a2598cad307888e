import { defineCause } from '../../../reasoning/cause.ts';
import { capital, inBrackets, theScope } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { setSignInAudience } from '../../../reasoning/repairs/sign-in-audience.ts';

export const defaultScopeWithPersonalAccount = defineCause('default_scope_with_personal_account', {
  title: 'Scope .default requested for a personal account',
  summary: (facts) =>
    `${capital(theScope(facts))} is not available to a personal Microsoft account${inBrackets(facts.user)}: .default stands for the permissions of a tenant, and such an account has none. It can only be asked for named delegated permissions.`,
  ruledOutBy: () =>
    'The account is a work or school account, or no user signs in at all (client credentials).',
  nextStep: () =>
    'Request named scopes, such as openid offline_access Mail.Read, with the same account. If that works, .default was the cause.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Replace <API>/.default with the permissions that you need, and leave out those that only work accounts have.',
        ],
        [
          ['msal.js', 'msal-node', 'msal-python', 'msal.net', 'msal-java', 'msal-go'],
          'MSAL: scopes = ["User.Read", "Mail.Read"] instead of ["https://graph.microsoft.com/.default"].',
        ],
      ],
      {
        change: {
          before: 'scope=https://graph.microsoft.com/.default',
          after: 'scope=openid offline_access User.Read',
        },
        undo: 'Put the former scope back.',
      },
    ),
    ...setSignInAudience(facts, 'AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount'),
  ],
});
