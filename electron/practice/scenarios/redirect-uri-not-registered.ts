import { changeClients } from './change-apps.ts';
import type { Scenario } from './scenario.ts';

const OTHER = { redirectUris: ['http://localhost/signin-oidc'] };
const replaced = <T extends { readonly redirectUris: readonly string[] }>(list: T): T =>
  list.redirectUris.length === 0 ? list : { ...list, ...OTHER };

export const redirectUriNotRegistered: Scenario = {
  id: 'redirect-uri-not-registered',
  title: 'Redirect URI not registered',
  mistake:
    'The app was registered with http://localhost/signin-oidc, the default of another framework, and not with the address that it really sends.',
  repair: 'Under Authentication, add the redirect URI exactly as the app sends it, on the right platform.',
  stage: 'page',
  instruction: 'The error stays on the sign-in page and never reaches the app.',
  aadsts: 50011,
  change: (directory) =>
    changeClients(directory, (app) => ({
      ...app,
      web: replaced(app.web),
      spa: replaced(app.spa),
      publicClient: replaced(app.publicClient),
    })),
};
