import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const noPermissionListed: Scenario = {
  id: 'no-permission-listed',
  title: 'No API permission listed',
  group: 'consent',
  mistake: 'Every permission was removed from the registration, even the one to sign in.',
  instruction: 'Sign in as usual: the error comes after the password, and stays on the page.',
  cause: 'api_permission_not_listed_or_consented',
  expected: onPage(650056),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeClients(directory, (app) => ({ ...app, requiredResourceAccess: [] })),
};
