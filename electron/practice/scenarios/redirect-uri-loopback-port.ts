import { DESKTOP_APP_ID } from '../data/app-ids.ts';
import { changeApp } from './change-directory.ts';
import { withSettings } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriLoopbackPort: Scenario = {
  id: 'redirect-uri-loopback-port',
  title: 'Another port on 127.0.0.1',
  group: 'redirect',
  mistake:
    'The app listens on any free port of 127.0.0.1. Entra ignores the port of http://localhost, but not that of http://127.0.0.1, and only port 8400 is registered.',
  instruction:
    'Sign in with the redirect URI http://127.0.0.1/callback. The error stays on the page and never reaches the app.',
  cause: 'redirect_uri_loopback_port_mismatch',
  expected: onPage(50011),
  client: withSettings('desktop', { redirectUri: 'http://127.0.0.1/callback' }),
  person: MEMBER,
  change: (directory) =>
    changeApp(directory, DESKTOP_APP_ID, (app) => ({
      ...app,
      publicClient: {
        redirectUris: [...app.publicClient.redirectUris, 'http://127.0.0.1:8400/callback'],
      },
    })),
};
