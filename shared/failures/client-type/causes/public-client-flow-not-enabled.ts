import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { setPublicClientFlows } from '../../../reasoning/repairs/public-client-flows.ts';

export const publicClientFlowNotEnabled = defineCause('public_client_flow_not_enabled', {
  title: 'Public client flows not allowed',
  summary: (facts) =>
    `${capital(theApp(facts))} uses a flow without a redirect URI (device code, password or integrated Windows sign-in). For these, the setting “Allow public client flows” decides; it is off, so Entra demands a client secret.`,
  ruledOutBy: () =>
    'The token request has a redirect_uri (then its platform decides), or “Allow public client flows” is already Yes for this client ID.',
  nextStep: () =>
    'Look at grant_type in the token request: device_code or password confirms it; authorization_code points to the platform of the redirect URI.',
  repairs: (facts) => [
    ...setPublicClientFlows(facts, true),
    code(
      facts,
      [
        [
          null,
          'For a server keep the setting off and send client_secret or client_assertion with the request.',
        ],
        [
          ['msal-python', 'msal-node', 'msal-java', 'msal.net'],
          'MSAL: the class PublicClientApplication never sends a secret; the app’s own server needs ConfidentialClientApplication.',
        ],
      ],
      { undo: 'Put the former code back.' },
    ),
  ],
});
