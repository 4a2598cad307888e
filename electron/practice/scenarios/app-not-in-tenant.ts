import { FABRIKAM } from '../data/tenants.ts';
import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const appNotInTenant: Scenario = {
  id: 'app-not-in-tenant',
  title: 'App not in this tenant',
  group: 'client',
  mistake:
    'The app is registered in Fabrikam’s tenant, for Fabrikam only, and the sign-in goes to Contoso’s.',
  instruction: 'Sign in as usual: the error stays on the sign-in page and never reaches the app.',
  cause: 'app_not_found_in_tenant',
  expected: onPage(700016),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      tenantId: FABRIKAM.id,
      signInAudience: 'AzureADMyOrg',
      installedIn: [],
    })),
};
