import { defineCause } from '../../../reasoning/cause.ts';
import { loginHostIn, tenantIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { curlTokenRequest } from '../../../reasoning/repairs/token-request.ts';

export const tokenEndpointOpenedInBrowser = defineCause('token_endpoint_opened_in_browser', {
  title: 'GET on an endpoint that only accepts POST',
  summary: () =>
    'An endpoint of Entra that only accepts POST received a GET without sign-in parameters: someone opened, reloaded or bookmarked its address, a redirect turned the POST into a GET, or a helper fell back to GET because a credential was empty.',
  ruledOutBy: () =>
    'The address in question contains response_type: then authorization and token endpoint are exchanged in the settings.',
  nextStep: (facts) =>
    `Start the sign-in again from the app, without the back button or a bookmark. If it fails again, look at the method of the request to https://${loginHostIn(facts)}/${tenantIn(facts)}/oauth2/v2.0/token and at the redirects before it.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Send users to the app’s own start page; an address of login.microsoftonline.com is not to be bookmarked.',
        ],
        [
          null,
          'In scripts, check that user name, password and secret are not empty, and that the address is https: a redirect from http to https turns the POST into a GET.',
        ],
        [['curl'], curlTokenRequest(facts)],
        [
          ['powershell'],
          'PowerShell: Invoke-RestMethod needs -Method Post; with -Credential, check that its password is not empty.',
        ],
        [['python', 'msal-python'], 'Python: requests.post, not requests.get or an opened URL.'],
      ],
      {
        change: { before: 'GET /oauth2/v2.0/token', after: 'POST /oauth2/v2.0/token' },
        undo: 'Put the former request back.',
      },
    ),
  ],
});
