import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { tenantIn, userIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theTenant, theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_USERS } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { adminCenter, az, code } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const userNotFound = defineCause('user_not_found', {
  title: 'User not in the directory',
  summary: (facts) =>
    `${capital(theUser(facts))} is not in ${theTenant(facts)}: misspelt, an e-mail address instead of the user principal name, deleted, not yet synchronised, or a user of another tenant.`,
  ruledOutBy: (facts) =>
    `az ad user show --id ${quoteShell(userIn(facts))}, signed in to that tenant, finds the user.`,
  nextStep: () =>
    'Compare the name that was typed with “User principal name” in the directory; then the tenant of the sign-in address with the tenant of the user.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Use the user principal name (${userIn(facts)} was sent); a mail address or alias is not enough everywhere. Guests are called name_domain#EXT#@<tenant>.onmicrosoft.com in the tenant that hosts them.`,
        ],
        [
          null,
          `Address the tenant of the user (/organizations finds it by itself) instead of ${tenantIn(facts)} when the app accepts several.`,
        ],
        [['azure-cli', 'azidentity', 'powershell'], 'Azure CLI: az login --tenant <tenant of the user>.'],
      ],
      { undo: 'Put the former name back.' },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'users'),
        `Search ${userIn(facts)}; look under Deleted users too, and restore it there.`,
      ],
      { undo: 'Delete the restored user again.', privilege: CHANGE_USERS },
    ),
    az(
      [
        `az ad user list --filter ${quoteShell(`startswith(mail,'${userIn(facts).replaceAll("'", "''")}')`)} --query "[].userPrincipalName" --output tsv`,
      ],
      { undo: 'None: it only reads.', privilege: 'Any member of the tenant who may read the directory.' },
    ),
    askAdministrator(facts, {
      problem: `The sign-in of ${userIn(facts)} fails because the tenant has no such user.`,
      request: [
        'Please check whether the user exists under another name, was deleted or is not synchronised (sourceAnchor, ImmutableID), or invite it as a guest.',
      ],
      undo: 'Delete the user again.',
      privilege: CHANGE_USERS,
    }),
  ],
});
