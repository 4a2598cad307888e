import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { loginHostIn, tenantIn, userIn } from '../../../reasoning/dialects/known-values.ts';
import { theTenant, theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_USERS } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const badUserCredentials = defineCause('bad_user_credentials', {
  title: 'User name or password wrong',
  summary: (facts) =>
    `The user name and password sent for ${theUser(facts)} do not validate in ${theTenant(facts)}. In a password grant the password also fails when a shell or form has changed it.`,
  ruledOutBy: (facts) =>
    `The same name and password work at https://${loginHostIn(facts)}/${tenantIn(facts)} in a private browser window; then look at how the app sends them, or at federation.`,
  nextStep: () =>
    'Sign in by hand in a private window with the same user name and password. Not more than a few tries: smart lockout blocks the account.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Send the full user principal name (user@domain), and encode the password in the form body (+, & and % change it otherwise).',
        ],
        [
          ['azure-cli', 'powershell', 'curl', 'terraform'],
          'Shells: the password in single quotes; $ and ! change it in double quotes.',
        ],
        [
          null,
          'Better: no passwords in apps. People: interactive sign-in or device code; jobs: client credentials or a managed identity.',
        ],
        [
          ['msal.net', 'msal-python', 'msal-node', 'azidentity'],
          'MSAL: the username/password methods are deprecated and fail with multifactor sign-in.',
        ],
      ],
      { undo: 'Put the former value back.' },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'user-sign-ins'),
        'The failure reason there tells wrong password, expired password, lockout or disabled account apart.',
      ],
      {
        undo: 'None: it only reads.',
        privilege: 'Reports Reader.',
      },
    ),
    askAdministrator(facts, {
      problem: `The sign-in of ${userIn(facts)} is refused because of its password.`,
      request: [
        'Please look at the sign-in log of the user, and reset the password or unblock the account if needed.',
      ],
      undo: 'None.',
      privilege: CHANGE_USERS,
    }),
  ],
});
