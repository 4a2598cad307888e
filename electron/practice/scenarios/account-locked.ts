import { MEMBER_ID } from '../data/user-ids.ts';
import { changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const accountLocked: Scenario = {
  id: 'account-locked',
  title: 'Account locked',
  group: 'account',
  mistake: 'Somebody tried wrong passwords for Mara’s account until Entra locked it.',
  instruction: 'Sign in as mara@contoso.practice.example: the page refuses the right password too.',
  cause: 'account_disabled_or_deleted',
  expected: onPage(50053),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeUser(directory, MEMBER_ID, { isLocked: true }),
};
