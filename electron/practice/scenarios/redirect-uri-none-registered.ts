import { changeClients } from './change-directory.ts';
import { asRegistered } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const redirectUriNoneRegistered: Scenario = {
  id: 'redirect-uri-none-registered',
  title: 'No redirect URI registered',
  group: 'redirect',
  mistake: 'The app was registered without any redirect URI, so there is nowhere to send the answer.',
  instruction: 'Sign in as usual: the error stays on the sign-in page and never reaches the app.',
  cause: 'redirect_uri_none_registered',
  expected: onPage(500113),
  client: asRegistered('web'),
  person: MEMBER,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      web: { ...app.web, redirectUris: [] },
      spa: { redirectUris: [] },
      publicClient: { redirectUris: [] },
    })),
};
