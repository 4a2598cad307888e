import { FILES_API_ID } from '../data/app-ids.ts';
import { FABRIKAM } from '../data/tenants.ts';
import { changeApp } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const apiNotInstalled: Scenario = {
  id: 'api-not-installed',
  title: 'API not installed in this tenant',
  group: 'consent',
  mistake:
    'The API belongs to Fabrikam and may be used by others, but it has never been installed in Contoso.',
  instruction: 'Sign in with the web app: it asks for the files API.',
  cause: 'resource_not_found_in_tenant',
  expected: byRedirect(650052, 'invalid_client'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeApp(directory, FILES_API_ID, (app) => ({
      ...app,
      tenantId: FABRIKAM.id,
      signInAudience: 'AzureADMultipleOrgs',
      installedIn: [],
    })),
};
