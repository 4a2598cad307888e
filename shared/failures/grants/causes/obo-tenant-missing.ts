import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp, theTenant } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const oboTenantMissing = defineCause('obo_tenant_missing', {
  title: 'On-behalf-of without the user’s tenant',
  summary: (facts) =>
    `The on-behalf-of request of ${theApp(facts)} goes to ${theTenant(facts)} instead of the tenant in which the incoming token was issued. Users of the app’s own tenant may get through; guests and users of other tenants fail.`,
  ruledOutBy: () =>
    'The tenant in the address of the token request equals tid of the incoming token, or the error is the same for users of every tenant.',
  nextStep: () =>
    'Decode the incoming token, read tid, and compare it with the path of the token request: common and organizations are wrong there.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Build the authority from the incoming token: https://${loginHostIn(facts)}/<tid of the token>/oauth2/v2.0/token, for each request anew.`,
        ],
        [['msal.net', 'aspnet'], 'MSAL.NET: AcquireTokenOnBehalfOf(scopes, assertion).WithTenantId(tid).'],
        [
          ['microsoft-identity-web'],
          'Microsoft.Identity.Web does it by itself; with an own ITokenAcquisition call pass tenantId: tid.',
        ],
        [
          ['msal-python', 'python'],
          'MSAL Python: one ConfidentialClientApplication for each tid, authority=f"https://login.microsoftonline.com/{tid}".',
        ],
        [
          ['msal-node', 'msal-java', 'java'],
          'MSAL Node: acquireTokenOnBehalfOf({ …, authority }). MSAL4J: OnBehalfOfParameters.builder(…).tenant(tid).',
        ],
        [
          ['azidentity', 'go'],
          'Azure SDKs: OnBehalfOfCredential with the tenant ID of the token, not “common”.',
        ],
      ],
      {
        change: {
          before: 'POST /common/oauth2/v2.0/token',
          after: 'POST /<tid of the incoming token>/oauth2/v2.0/token',
        },
        undo: 'Put the former authority back.',
      },
    ),
  ],
});
