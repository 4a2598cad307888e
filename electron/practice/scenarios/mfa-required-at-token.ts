import { FILES_API_ID } from '../data/app-ids.ts';
import { CONTOSO } from '../data/tenants.ts';
import { definePolicy } from '../define.ts';
import { changeTenant } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const mfaRequiredAtToken: Scenario = {
  id: 'mfa-required-at-token',
  title: 'Second factor wanted for the API',
  group: 'policy',
  mistake:
    'A Conditional Access policy wants a second factor for the files API. The sign-in was without one, so the code gets no token for it.',
  instruction: 'Sign in with the web app: it asks for the files API.',
  cause: 'mfa_claims_challenge_not_passed',
  expected: atToken(50076, 'invalid_grant', 'basic_action'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeTenant(directory, CONTOSO.id, {
      conditionalAccess: [
        definePolicy({
          displayName: 'Second factor for the files API',
          apps: [FILES_API_ID],
          grantControl: 'mfa',
          appliesAt: ['token'],
        }),
      ],
    }),
};
