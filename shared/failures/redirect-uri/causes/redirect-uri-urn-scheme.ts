import { defineCause } from '../../../reasoning/cause.ts';
import { redirectUriIn } from '../../../reasoning/dialects/known-values.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { addRedirectUri } from '../../../reasoning/repairs/add-redirect-uri.ts';

export const redirectUriUrnScheme = defineCause('redirect_uri_urn_scheme', {
  title: 'Redirect URI with the scheme urn:',
  summary: (facts) =>
    `${facts.redirectUri === null ? 'The redirect URI' : `The app sends ${theRedirectUri(facts)}, which`} uses the scheme urn:, a remnant of older “out of band” sign-ins. Entra’s current endpoints refuse it even when it is registered.`,
  ruledOutBy: () => 'The redirect_uri that is sent starts with http:, https: or the app’s own scheme.',
  nextStep: () =>
    'Search code and settings for “urn:ietf:wg:oauth:2.0:oob”, and check whether the library has a newer version.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Replace the value by http://localhost (system browser) or https://login.microsoftonline.com/common/oauth2/nativeclient (embedded browser).',
        ],
        [
          ['adal', 'msal.net'],
          'ADAL used urn:ietf:wg:oauth:2.0:oob by default: move to MSAL and use WithDefaultRedirectUri().',
        ],
        [['powershell'], 'Old PowerShell modules (AzureAD, MSOnline) are retired: use Microsoft.Graph.'],
        [
          ['python', 'msal-python'],
          'Libraries made for Google (InstalledAppFlow and its like) have it built in: pass redirect_uri="http://localhost:<port>".',
        ],
      ],
      {
        change: { before: redirectUriIn(facts), after: 'http://localhost' },
        undo: 'Put the former value back into the app.',
      },
    ),
    ...addRedirectUri(facts, 'native', 'http://localhost'),
  ],
});
