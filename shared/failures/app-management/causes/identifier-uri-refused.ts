import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { inBrackets } from '../../../reasoning/dialects/mention.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const identifierUriRefused = defineCause('identifier_uri_refused', {
  title: 'Application ID URI not allowed in this tenant',
  summary: (facts) =>
    `The tenant refuses the Application ID URI${inBrackets(facts.resource)} of the app: its host is not a verified domain of the tenant, or the tenant’s policy demands the client ID or tenant ID in it.`,
  ruledOutBy: () =>
    'The text says that another object with the same identifierUris exists: then the URI is taken.',
  nextStep: (facts) =>
    `Try api://${clientIdIn(facts)}, which is always allowed: if that is accepted, the form of the URI was the cause.`,
  repairs: (facts) => [
    ...applicationSetting(facts, {
      page: 'expose-an-api',
      clicks: [
        `Application ID URI → Add or Edit: api://${clientIdIn(facts)}, then Save. Also allowed: api://<tenant-id>/name, and https://<verified-domain>/name.`,
      ],
      change: {
        before: 'Application ID URI: refused',
        after: `Application ID URI: api://${clientIdIn(facts)}`,
      },
      undoClicks: 'Delete the Application ID URI.',
      body: { identifierUris: [`api://${clientIdIn(facts)}`] },
      undoBody: { identifierUris: [] },
      warning: 'This replaces all Application ID URIs: name those that stay too.',
      hcl: [`identifier_uris = ["api://${clientIdIn(facts)}"]`],
    }),
    code(
      facts,
      [
        [
          null,
          `Or keep a name of your own: set api.requestedAccessTokenVersion to 2 first (the default policy then accepts more forms), and verify the domain under ${menuPath('domain-names')}.`,
        ],
      ],
      { undo: 'Put the former token version back.' },
    ),
    askAdministrator(facts, {
      problem: 'The policy of our tenant refuses the Application ID URI of the app below.',
      request: [
        `Please verify the domain of the URI, or exempt the app: ${menuPath('application-policies')} → “Block custom identifier URIs”.`,
      ],
      undo: 'Remove the exemption.',
      privilege: 'Security Administrator with Cloud Application Administrator.',
    }),
  ],
});
