import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const multiTenantAppMadeSingle: Scenario = {
  id: 'multi-tenant-app-made-single',
  title: 'Account types leave other directories out',
  group: 'tenant',
  mistake:
    'The app is meant for users of several directories, and was registered for accounts of its own directory only.',
  instruction: 'Sign in with an app that uses the common endpoint: Fabrikam’s portal, or Auth0.',
  cause: 'single_tenant_app_on_common',
  expected: onPage(50194),
  client: asRegistered('multiTenant'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) =>
      app.signInAudience === 'AzureADMultipleOrgs' ? { ...app, signInAudience: 'AzureADMyOrg' } : app,
    ),
};
