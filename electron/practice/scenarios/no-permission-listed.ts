import { changeClients } from './change-directory.ts';
import { FILES_API_URI } from '../data/app-ids.ts';
import { withSettings } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const noPermissionListed: Scenario = {
  id: 'no-permission-listed',
  title: 'No API permission listed',
  group: 'consent',
  mistake:
    'Every permission was removed from the registration, and the app asks with /.default for all that is listed.',
  instruction: `Sign in with the scopes openid ${FILES_API_URI}/.default: the error comes after the password, and stays on the page.`,
  cause: 'api_permission_not_listed_or_consented',
  expected: onPage(650056),
  client: withSettings('web', { scopes: `openid profile ${FILES_API_URI}/.default` }),
  person: MEMBER,
  change: (directory) => changeClients(directory, (app) => ({ ...app, requiredResourceAccess: [] })),
};
