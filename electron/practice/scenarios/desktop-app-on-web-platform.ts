import { DESKTOP_APP_ID } from '../data/app-ids.ts';
import { changeApp, moveRedirectUris } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { atToken } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const desktopAppOnWebPlatform: Scenario = {
  id: 'desktop-app-on-web-platform',
  title: 'Desktop app on the Web platform',
  group: 'client',
  mistake:
    'The desktop app’s redirect URI was added under Web. Entra then takes it for a server and wants a secret, which a desktop app has none of.',
  instruction: 'Sign in with the desktop app.',
  cause: 'redirect_uri_platform_not_native',
  expected: atToken(7000218, 'invalid_client'),
  client: asRegistered('desktop'),
  person: MEMBER,
  change: (directory) => changeApp(directory, DESKTOP_APP_ID, (app) => moveRedirectUris(app, 'web')),
};
