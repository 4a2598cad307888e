import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, userIn, userInUrl } from '../../../reasoning/dialects/known-values.ts';
import { capital, theUser } from '../../../reasoning/dialects/mention.ts';
import { graphUrl, code, graph, request } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const federatedUserRopc = defineCause('federated_user_ropc', {
  title: 'Password grant for a federated account',
  summary: (facts) =>
    `${capital(theUser(facts))} signs in through another identity provider (AD FS, Okta, Ping …) or on-premises, and no password hash of it is in the cloud. With the password grant Entra cannot check the password.`,
  ruledOutBy: () =>
    'Typing the user name at the Entra sign-in page leads to Entra’s own password field, not to another provider’s page.',
  nextStep: (facts) =>
    `Ask https://${loginHostIn(facts)}/common/userrealm/${userInUrl(facts)}?api-version=2.1: “NameSpaceType”: “Federated” confirms it.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Use a flow with a browser (authorization code or device code): it forwards to the other provider.',
        ],
        [
          null,
          'For tests and jobs: a cloud-only account (…@<tenant>.onmicrosoft.com) without multifactor sign-in, or better client credentials.',
        ],
        [
          ['msal.net'],
          'MSAL.NET: integrated Windows sign-in (AcquireTokenByIntegratedWindowsAuth) works with AD FS in the same network.',
        ],
        [
          ['azidentity', 'azure-cli', 'powershell', 'terraform'],
          'Azure SDKs: DeviceCodeCredential, InteractiveBrowserCredential or a service principal instead of user and password.',
        ],
      ],
      {
        change: { before: 'grant_type=password', after: 'grant_type=authorization_code' },
        undo: 'Put the former flow back.',
      },
    ),
    graph(
      [
        'An administrator can let Entra check synchronised hashes for this app (home realm discovery policy); it does not help without password hash synchronisation.',
        request('POST', graphUrl(facts, 'policies/homeRealmDiscoveryPolicies'), {
          displayName: 'Cloud password check',
          definition: ['{"HomeRealmDiscoveryPolicy":{"AllowCloudPasswordValidation":true}}'],
        }),
        'Then assign it to the enterprise application:',
        request('POST', graphUrl(facts, 'servicePrincipals/<object-id>/homeRealmDiscoveryPolicies/$ref'), {
          '@odata.id': graphUrl(facts, 'policies/homeRealmDiscoveryPolicies/<policy-id>'),
        }),
      ],
      {
        undo: request('DELETE', graphUrl(facts, 'policies/homeRealmDiscoveryPolicies/<policy-id>')),
        privilege: 'Policy.ReadWrite.ApplicationConfiguration; Application Administrator.',
      },
    ),
    askAdministrator(facts, {
      problem: `An app signs in with user name and password, which fails because ${userIn(facts)} is a federated account.`,
      request: [
        'Please tell us whether password hash synchronisation is on, and give us a cloud-only test account or an app registration with its own permissions.',
      ],
      undo: 'Delete the test account.',
      privilege: 'User Administrator.',
    }),
  ],
});
