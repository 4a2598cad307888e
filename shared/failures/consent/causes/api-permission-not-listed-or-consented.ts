import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theApi, theApp } from '../../../reasoning/dialects/mention.ts';
import { addPermission } from '../../../reasoning/repairs/add-permission.ts';
import { askForConsent, grantAdminConsent } from '../../../reasoning/repairs/consent.ts';

export const apiPermissionNotListedOrConsented = defineCause('api_permission_not_listed_or_consented', {
  title: 'API permission not listed or not granted',
  summary: (facts) =>
    `${capital(theApp(facts))} asks for ${theApi(facts)}, but its registration does not list that permission, or the permission is listed but was never granted.`,
  ruledOutBy: () =>
    'API permissions lists exactly this permission (right API, right kind: Delegated for users, Application for daemons) with a green “Granted”, and the token was issued after that.',
  nextStep: () =>
    'Open API permissions: a missing row has to be added, and a row without “Granted” needs consent. If you have a token, its scp (users) or roles (daemons) shows what was granted.',
  repairs: (facts) => [
    ...addPermission(facts),
    ...grantAdminConsent(facts),
    askForConsent(
      facts,
      'Our app needs a permission that is listed in its registration but not granted yet in your tenant.',
    ),
  ],
});
