import { FABRIKAM } from '../contoso.ts';
import { changeClients } from './change-apps.ts';
import type { Scenario } from './scenario.ts';

export const appNotInTenant: Scenario = {
  id: 'app-not-in-tenant',
  title: 'App not in this tenant',
  mistake:
    'The app is registered in Fabrikam’s tenant, for Fabrikam only, and the sign-in goes to Contoso’s.',
  repair:
    'Check that client ID and tenant come from the same registration; if the app shall serve several tenants, make it multi-tenant and have it consented here.',
  stage: 'page',
  instruction: 'The error stays on the sign-in page and never reaches the app.',
  aadsts: 700016,
  change: (directory) => changeClients(directory, (app) => ({ ...app, tenantId: FABRIKAM.id })),
};
