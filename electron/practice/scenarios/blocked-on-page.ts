import { CONTOSO } from '../data/tenants.ts';
import { definePolicy } from '../define.ts';
import { changeTenant } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const blockedOnPage: Scenario = {
  id: 'blocked-on-page',
  title: 'Sign-in blocked by Conditional Access',
  group: 'policy',
  mistake: 'A Conditional Access policy blocks this sign-in: wrong place, wrong device or wrong app.',
  instruction: 'Sign in as usual: the error comes after the password, and stays on the page.',
  cause: 'blocked_by_conditional_access',
  expected: onPage(53003),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeTenant(directory, CONTOSO.id, {
      conditionalAccess: [definePolicy({ displayName: 'Block all sign-ins', grantControl: 'block' })],
    }),
};
