import { FABRIKAM } from '../data/tenants.ts';
import { GUEST_ID } from '../data/user-ids.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { practiceUser } from './person.ts';
import type { Scenario } from './scenario.ts';

export const accountNotInTenant: Scenario = {
  id: 'account-not-in-tenant',
  title: 'Account not in this tenant',
  group: 'tenant',
  mistake: 'Goran’s account belongs to Fabrikam, and he was never invited to Contoso as a guest.',
  instruction: 'Sign in as goran@fabrikam.practice.example.',
  cause: 'account_not_in_tenant',
  expected: onPage(50020),
  client: asRegistered('web'),
  person: practiceUser(`goran@${FABRIKAM.domain}`),
  change: (directory) => ({
    ...directory,
    users: directory.users.filter(({ objectId }) => objectId !== GUEST_ID),
  }),
};
