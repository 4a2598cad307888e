import { CONTOSO } from '../data/tenants.ts';
import { asRegistered } from './client-part.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const tenantNotFound: Scenario = {
  id: 'tenant-not-found',
  title: 'Tenant not found',
  group: 'tenant',
  mistake:
    'The settings name a tenant that does not exist: a wrong GUID, a misspelt domain, or another cloud.',
  instruction: null,
  cause: 'tenant_not_found',
  expected: { aadsts: 90002, error: 'invalid_tenant', suberror: null, httpStatus: 400, stage: 'discovery' },
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => ({
    ...directory,
    tenants: directory.tenants.filter(({ id }) => id !== CONTOSO.id),
  }),
};
