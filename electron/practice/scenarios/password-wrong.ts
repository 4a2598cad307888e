import { MEMBER_ID } from '../data/user-ids.ts';
import { changeUser } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const passwordWrong: Scenario = {
  id: 'password-wrong',
  title: 'Wrong password',
  group: 'account',
  mistake: 'Mara’s password was changed, and she types the old one.',
  instruction:
    'Sign in as mara@contoso.practice.example with practice-mara. The page refuses it, and asks again.',
  cause: 'bad_user_credentials',
  expected: onPage(50126),
  client: asRegistered('web'),
  person: { ...MEMBER, password: 'practice-mara' },
  change: (directory) => changeUser(directory, MEMBER_ID, { password: 'practice-mara-new' }),
};
