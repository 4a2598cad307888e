import { FILES_API_ID, FILES_API_URI } from '../data/app-ids.ts';
import { changeClients } from './change-directory.ts';
import { withSettings } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const resourceNotListed: Scenario = {
  id: 'resource-not-listed',
  title: 'API not among the permissions',
  group: 'consent',
  mistake:
    'The app asks for all that its registration lists for the files API (/.default), and it lists nothing of that API.',
  instruction: 'Sign in with openid profile offline_access and the /.default of the files API as scopes.',
  cause: 'api_permission_not_listed_or_consented',
  expected: byRedirect(650057, 'invalid_resource'),
  client: withSettings('web', { scopes: `openid profile offline_access ${FILES_API_URI}/.default` }),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      requiredResourceAccess: app.requiredResourceAccess.filter(
        ({ resourceAppId }) => resourceAppId !== FILES_API_ID,
      ),
    })),
};
