import { menuPath, pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { capital, theApp } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';
import { setPublicClientFlows } from '../../../reasoning/repairs/public-client-flows.ts';

const NO_REDIRECT_CHALLENGE = 901007;

export const nativeAuthNotEnabled = defineCause('native_auth_not_enabled', {
  title: 'Native authentication not enabled for the app',
  summary: (facts) =>
    facts.telling?.value === NO_REDIRECT_CHALLENGE
      ? 'The parameter challenge_type lacks the value redirect, which every request of native authentication has to contain, beside oob or password.'
      : `${capital(theApp(facts))} may not use the native authentication API: “Enable native authentication” or “Allow public client flows” is set to No, or the app counts as a confidential client.`,
  ruledOutBy: () =>
    'The API answers with challenge_type redirect and status 200: that is no error, it asks the app to continue in a browser.',
  nextStep: () =>
    `Look at ${pageName('authentication-settings')} of the app: both “Allow public client flows” and “Enable native authentication” have to be Yes. Then look at challenge_type in the request: it has to contain redirect.`,
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPage(facts, 'authentication-settings'),
        `Set “Allow public client flows” and “Enable native authentication” to Yes, then Save. Some tenants have both under ${pageName('redirect-uris')}.`,
        `Add the app to a user flow: ${menuPath('user-flow-applications')}.`,
      ],
      {
        change: { before: 'Enable native authentication: No', after: 'Enable native authentication: Yes' },
        undo: 'Set both back to No and save.',
        privilege: CHANGE_APP.role,
      },
    ),
    code(
      facts,
      [
        [null, 'Send challenge_type=oob password redirect in each request, and no client_secret.'],
        [
          ['msal-android', 'msal-ios', 'msal.js'],
          'MSAL: list the challenge types oob and password in the configuration; the library adds redirect itself.',
        ],
      ],
      {
        change: { before: 'challenge_type=oob', after: 'challenge_type=oob redirect' },
        undo: 'Put the former request back.',
      },
    ),
    ...setPublicClientFlows(facts, true),
  ],
});
