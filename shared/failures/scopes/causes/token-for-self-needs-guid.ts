import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, quote, theApp } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const tokenForSelfNeedsGuid = defineCause('token_for_self_needs_guid', {
  title: 'App requests a token for itself by its URI',
  summary: (facts) =>
    `${capital(theApp(facts))} requests a token whose audience is itself, and names itself by its App ID URI. For that, Entra only accepts the client ID (a GUID).`,
  ruledOutBy: () => 'The API of the scope is another app registration than client_id.',
  nextStep: (facts) => `Send scope=${clientIdIn(facts)}/.default once: if the error goes away, this was it.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [null, `Use scope=${clientIdIn(facts)}/.default (v1: resource=${clientIdIn(facts)}).`],
        [
          null,
          'Cleaner: one app registration for the client and another for the API. Then permissions and consent work as usual.',
        ],
        [
          ['msal.js', 'next-auth'],
          'If the app only wants to know who signed in, the ID token is enough: no scope for itself is needed.',
        ],
      ],
      {
        change: {
          before: `scope=${facts.scope === null ? 'api://<client-id>/.default' : quote(facts.scope.value)}`,
          after: `scope=${clientIdIn(facts)}/.default`,
        },
        undo: 'Put the former scope back.',
      },
    ),
  ],
});
