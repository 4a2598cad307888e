import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { capital, theUser } from '../../../reasoning/dialects/mention.ts';
import { userIn, userInUrl } from '../../../reasoning/dialects/known-values.ts';
import { CHANGE_USERS } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  az,
  azRest,
  code,
  command,
  graph,
  graphUrl,
  request,
} from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const accountDisabledOrDeleted = defineCause('account_disabled_or_deleted', {
  title: 'Account disabled, locked or deleted',
  summary: (facts) =>
    `${capital(theUser(facts))} cannot sign in because the account is disabled, locked after wrong passwords, or deleted from the directory. Tokens and accounts that an app or a broker still holds for it are refused.`,
  ruledOutBy: (facts) =>
    `${menuPath('users')} lists ${userIn(facts)} with the account status Enabled, and the sign-in log shows no lock.`,
  nextStep: (facts) =>
    `Run az rest --method GET --url ${quoteShell(graphUrl(facts, `users/${userInUrl(facts)}?$select=accountEnabled,userPrincipalName`))}: false means disabled, and 404 deleted. If it is true, the account is locked or the app holds another one.`,
  repairs: (facts) => [
    adminCenter(
      [
        adminCenterPage(facts, 'user-overview'),
        'Disabled: Edit → Settings → Account enabled, then Save. A guest is enabled in the tenant of the app, not at home.',
        `Deleted: ${menuPath('deleted-users')} → Restore user (within 30 days).`,
        'Locked: wait a minute or longer, or let the user reset the password; the sign-in log says whether wrong passwords or the address of the client caused it.',
      ],
      {
        change: { before: 'Account enabled: No', after: 'Account enabled: Yes' },
        undo: 'Set Account enabled to No again.',
        privilege: CHANGE_USERS,
      },
    ),
    az([azRest('PATCH', graphUrl(facts, `users/${userInUrl(facts)}`), { accountEnabled: true })], {
      change: { before: 'accountEnabled: false', after: 'accountEnabled: true' },
      undo: command(azRest('PATCH', graphUrl(facts, `users/${userInUrl(facts)}`), { accountEnabled: false })),
      privilege: CHANGE_USERS,
    }),
    graph([request('PATCH', graphUrl(facts, `users/${userInUrl(facts)}`), { accountEnabled: true })], {
      change: { before: 'accountEnabled: false', after: 'accountEnabled: true' },
      undo: request('PATCH', graphUrl(facts, `users/${userInUrl(facts)}`), { accountEnabled: false }),
      privilege: 'User.EnableDisableAccount.All with User.Read.All.',
    }),
    code(
      facts,
      [
        [
          null,
          'When the account is gone on purpose: remove it from the token cache of the app (and from the device’s work accounts), and sign in with another account.',
        ],
        [
          ['msal.js', 'msal-node'],
          'MSAL.js: clearCache() or logoutRedirect(); MSAL Node: getTokenCache().removeAccount(account).',
        ],
        [
          ['msal.net', 'msal-python', 'msal-java'],
          'MSAL.NET: RemoveAsync(account); Python: remove_account(account); Java: removeAccount(account).',
        ],
      ],
      { undo: 'Sign in again with the former account.' },
    ),
    askAdministrator(facts, {
      problem: `${capital(theUser(facts))} cannot sign in: the account seems to be disabled, locked or deleted.`,
      request: [
        `Please look at it under ${menuPath('users')} (also Deleted users), and enable, unlock or restore it if it should work.`,
      ],
      undo: 'Disable the account again.',
      privilege: CHANGE_USERS,
    }),
  ],
});
