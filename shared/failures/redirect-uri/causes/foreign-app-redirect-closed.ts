import { ADD_REDIRECT_URI, menuPath, pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { PLACEHOLDERS } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const foreignAppRedirectClosed = defineCause('foreign_app_redirect_closed', {
  title: 'Redirect URI missing from another publisher’s app',
  summary: (facts) =>
    `${capital(theApp(facts))} belongs to another publisher (Microsoft or the vendor of the tool), and its registration does not contain ${theRedirectUri(facts)}. Only its owner can add it: nothing in your tenant helps.`,
  ruledOutBy: () =>
    `${menuPath('app-registrations')} of your own tenant lists that client ID; then you can add the redirect URI yourself.`,
  nextStep: () =>
    'Look for a setting of the tool in which you can enter a client ID of your own, and register an app with the redirect URI from the message.',
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPage(facts, 'new-registration'),
        `${pageName('redirect-uris')} → ${ADD_REDIRECT_URI} → Mobile and desktop applications: http://localhost with the path that the tool uses (Entra ignores its port). For http://127.0.0.1 use ${pageName('manifest')}: publicClient.redirectUris.`,
        `${pageName('api-permissions')} → add the API that the tool calls, then grant consent.`,
      ],
      { undo: 'Delete the app registration.', privilege: CHANGE_APP.role },
    ),
    code(
      facts,
      [
        [
          null,
          `Configure that client ID (${PLACEHOLDERS.clientId}) in the tool instead of the built-in one; in MCP clients it is the OAuth client ID of the server’s entry.`,
        ],
        [
          null,
          'If the tool takes no client ID, use one whose redirect URIs the owner has registered (for Microsoft’s servers, VS Code), or report it to the owner.',
        ],
      ],
      { undo: 'Remove the client ID from the settings again.' },
    ),
  ],
});
