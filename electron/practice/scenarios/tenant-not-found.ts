import { CONTOSO } from '../contoso.ts';
import type { Scenario } from './scenario.ts';

export const tenantNotFound: Scenario = {
  id: 'tenant-not-found',
  title: 'Tenant not found',
  mistake:
    'The settings name a tenant that does not exist: a wrong GUID, a misspelt domain, or another cloud.',
  repair: 'Copy the Directory (tenant) ID from the Overview of the app registration into the settings.',
  stage: 'discovery',
  instruction: null,
  aadsts: 90002,
  change: (directory) => ({
    ...directory,
    tenants: directory.tenants.filter(({ id }) => id !== CONTOSO.id),
  }),
};
