import { FILES_API_ID } from '../data/app-ids.ts';
import { changeApp } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { byRedirect } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const apiRenamed: Scenario = {
  id: 'api-renamed',
  title: 'API not found',
  group: 'scope',
  mistake: 'The files API got another Application ID URI, and the app still asks for it by the old one.',
  instruction: 'Sign in with the web app: it asks for the files API.',
  cause: 'resource_not_found_in_tenant',
  expected: byRedirect(500011, 'invalid_resource'),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeApp(directory, FILES_API_ID, (app) => ({
      ...app,
      identifierUris: ['api://files.contoso.practice.example'],
    })),
};
