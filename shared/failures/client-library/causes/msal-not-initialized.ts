import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const msalNotInitialized = defineCause('msal_not_initialized', {
  title: 'MSAL.js used before it was initialized',
  summary: () =>
    'A method of MSAL.js was called before initialize() of PublicClientApplication had finished (uninitialized_public_client_application). Nothing was sent to Entra; the registration plays no part in it.',
  ruledOutBy: () =>
    'initialize() is awaited, on the same instance, before the first call of login, acquireToken or handleRedirectPromise, and before the app renders.',
  nextStep: () =>
    'Find the first call of MSAL.js that runs when the page loads, and check that await initialize() of the same instance stands before it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Call await msalInstance.initialize(); before anything else, then await msalInstance.handleRedirectPromise();, and only then render the app.',
        ],
        [
          null,
          'Or create the instance with await PublicClientApplication.createPublicClientApplication(config), which initializes it.',
        ],
        [
          null,
          'React: create and initialize the instance outside the components, and render MsalProvider afterwards: msalInstance.initialize().then(() => root.render(…)).',
        ],
        [
          null,
          'Angular: let MSAL_INSTANCE be initialized by an APP_INITIALIZER (provideAppInitializer), or by handleRedirectObservable() in the first component.',
        ],
        [null, 'Create one instance only: a second one in another module is not initialized by the first.'],
      ],
      {
        change: {
          before: 'const pca = new PublicClientApplication(config); pca.loginRedirect();',
          after:
            'const pca = new PublicClientApplication(config); await pca.initialize(); await pca.loginRedirect();',
        },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
