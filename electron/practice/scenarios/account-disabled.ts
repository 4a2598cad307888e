import { MEMBER_ID } from '../data/user-ids.ts';
import { changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const accountDisabled: Scenario = {
  id: 'account-disabled',
  title: 'Account disabled',
  group: 'account',
  mistake: 'An administrator switched Mara’s account off.',
  instruction: 'Sign in as mara@contoso.practice.example: the error comes after the password.',
  cause: 'account_disabled_or_deleted',
  expected: onPage(50057),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeUser(directory, MEMBER_ID, { accountEnabled: false }),
};
