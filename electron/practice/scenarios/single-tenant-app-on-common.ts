import { withSettings } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const singleTenantAppOnCommon: Scenario = {
  id: 'single-tenant-app-on-common',
  title: 'Single-tenant app at /common',
  group: 'tenant',
  mistake:
    'The app is registered for one tenant, and the sign-in goes to /common, which is for apps of several.',
  instruction: 'Sign in with the tenant common. The error stays on the page and never reaches the app.',
  cause: 'single_tenant_app_on_common',
  expected: onPage(50194),
  client: withSettings('desktop', { tenant: 'common' }),
  person: MEMBER,
  change: (directory) => directory,
};
