import { CONTOSO } from '../data/tenants.ts';
import { MEMBER_ID } from '../data/user-ids.ts';
import { changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const userNameUnknown: Scenario = {
  id: 'user-name-unknown',
  title: 'User name not in the directory',
  group: 'account',
  mistake: 'Mara’s user name was changed, and she still types the old one.',
  instruction:
    'Type mara@contoso.practice.example. The page says that there is no such account, and asks again.',
  cause: 'user_not_found',
  expected: onPage(50034),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeUser(directory, MEMBER_ID, {
      username: `mara.lindqvist@${CONTOSO.domain}`,
      userPrincipalName: `mara.lindqvist@${CONTOSO.domain}`,
    }),
};
