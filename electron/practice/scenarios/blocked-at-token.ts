import { FILES_API_ID } from '../data/app-ids.ts';
import { CONTOSO } from '../data/tenants.ts';
import { definePolicy } from '../define.ts';
import { changeTenant } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const blockedAtToken: Scenario = {
  id: 'blocked-at-token',
  title: 'Token blocked by Conditional Access',
  group: 'policy',
  mistake: 'A Conditional Access policy blocks every token for the files API from here.',
  instruction: 'Sign in with the web app: it asks for the files API.',
  cause: 'blocked_by_conditional_access',
  expected: atToken(53003, 'invalid_grant', 'message_only'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeTenant(directory, CONTOSO.id, {
      conditionalAccess: [
        definePolicy({
          displayName: 'Block the files API',
          apps: [FILES_API_ID],
          grantControl: 'block',
          appliesAt: ['token'],
        }),
      ],
    }),
};
