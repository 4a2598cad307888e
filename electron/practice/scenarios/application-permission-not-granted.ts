import { GRAPH } from '../first-party/microsoft-graph.ts';
import { changeApp } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { HEALTHY } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const applicationPermissionNotGranted: Scenario = {
  id: 'application-permission-not-granted',
  title: 'Application permissions not granted',
  group: 'consent',
  mistake:
    'The application permissions are listed under API permissions, and no administrator has granted them.',
  advice: 'Under API permissions, press Grant admin consent: every row must say Granted.',
  instruction:
    'Sign in with the profile of authentik: Entra issues a token, but without a single application role. Users’ sign-ins are as ever.',
  // Users' sign-ins show nothing.
  cause: null,
  expected: HEALTHY,
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) => changeApp(directory, GRAPH.appId, (app) => ({ ...app, appRoleAssignedTo: [] })),
};
