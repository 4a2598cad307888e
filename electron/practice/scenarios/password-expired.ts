import { MEMBER_ID } from '../data/user-ids.ts';
import { changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const passwordExpired: Scenario = {
  id: 'password-expired',
  title: 'Password expired',
  group: 'account',
  mistake: 'Mara’s password is too old, and she has to choose a new one first.',
  instruction: 'Sign in as mara@contoso.practice.example: the error comes after the password.',
  cause: 'other',
  expected: onPage(50055),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeUser(directory, MEMBER_ID, { isPasswordExpired: true }),
};
