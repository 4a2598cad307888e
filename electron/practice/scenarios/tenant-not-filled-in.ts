import { withSettings } from './client-part.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const tenantNotFilledIn: Scenario = {
  id: 'tenant-not-filled-in',
  title: 'Tenant left at a template’s text',
  group: 'tenant',
  mistake:
    'The settings still hold the words of a template where the tenant belongs: neither a GUID nor a domain.',
  instruction: 'Sign in with the tenant YOUR_TENANT_ID: the sign-in ends before a page opens.',
  cause: 'unresolved_template_variable',
  expected: { aadsts: 900023, error: 'invalid_tenant', suberror: null, httpStatus: 400, stage: 'discovery' },
  client: withSettings('desktop', { tenant: 'YOUR_TENANT_ID' }),
  person: MEMBER,
  change: (directory) => directory,
};
