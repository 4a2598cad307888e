import { FILES_API_ID } from '../data/app-ids.ts';
import { changeApp } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { IN_TOKEN } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const v1TokenForV2Api: Scenario = {
  id: 'v1-token-for-v2-api',
  title: 'Token of v1.0 where v2.0 is expected',
  group: 'token',
  mistake:
    'The API’s registration does not ask for v2.0 tokens, so it gets v1.0 ones, with another issuer, whatever endpoint the app calls.',
  instruction: 'Sign in with the web app, and look at ver and iss of the access token.',
  cause: 'token_version_mismatch',
  expected: IN_TOKEN,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeApp(directory, FILES_API_ID, (app) => ({
      ...app,
      api: { ...app.api, requestedAccessTokenVersion: null },
    })),
};
