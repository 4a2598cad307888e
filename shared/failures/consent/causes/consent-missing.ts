import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApi, theApp, theScope, theTenant, theUser } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { code, link } from '../../../reasoning/dialects/repair.ts';
import { askForConsent, grantAdminConsent } from '../../../reasoning/repairs/consent.ts';

export const consentMissing = defineCause('consent_missing', {
  title: 'Consent missing',
  summary: (facts) =>
    `Neither ${facts.user === null ? 'the user' : theUser(facts)} nor an administrator has consented in ${theTenant(facts)} to ${theApp(facts)} using ${facts.scope === null ? theApi(facts) : theScope(facts)}. A silent request cannot ask for it.`,
  ruledOutBy: (facts) =>
    `az ad app permission list-grants --id ${quoteShell(clientIdIn(facts))} --show-resource-name lists the scope for all users (AllPrincipals) or for this one.`,
  nextStep: () =>
    'Sign in interactively once with exactly these scopes. If a consent page appears, accept it; if it says “Need admin approval”, only an administrator can.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Send the user to an interactive sign-in when a silent request answers consent_required or interaction_required.',
        ],
        [
          ['msal.js'],
          'MSAL.js: catch InteractionRequiredAuthError, then acquireTokenPopup or acquireTokenRedirect with the same scopes.',
        ],
        [
          ['msal.net', 'aspnet', 'microsoft-identity-web'],
          'Microsoft.Identity.Web: [AuthorizeForScopes(Scopes = …)] on the action, or MicrosoftIdentityConsentAndConditionalAccessHandler; MSAL.NET: catch MsalUiRequiredException.',
        ],
        [
          ['msal-python', 'msal-node', 'python'],
          'MSAL Python and Node: start a new interactive sign-in with the scopes; for a chain of APIs request them at the first sign-in (extraScopesToConsent).',
        ],
        [
          null,
          'On-behalf-of: the consent belongs to the middle API. List its client under knownClientApplications, and let the client ask for <middle API>/.default, so that one page asks for both.',
        ],
        [
          ['azure-cli', 'azidentity', 'powershell'],
          `Azure CLI for an own API: az login --scope <api>/.default; the API must list 04b07795-8ddb-461a-bbee-02f9e1bf7b46 under ${pageName('expose-an-api')} → Authorized client applications.`,
        ],
      ],
      { undo: link('Users withdraw a consent here:', 'https://myapplications.microsoft.com') },
    ),
    ...grantAdminConsent(facts),
    askForConsent(
      facts,
      'Users of our app get the error that consent is missing; an administrator can give it for everybody at once.',
    ),
  ],
});
