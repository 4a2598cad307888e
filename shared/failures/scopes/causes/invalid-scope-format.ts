import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theScope } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const invalidScopeFormat = defineCause('invalid_scope_format', {
  title: 'Scope badly formed',
  summary: (facts) =>
    `${capital(theScope(facts))} is not a valid list of scopes: it uses commas, is encoded twice or empty, contains brackets or quotes of a list, or mixes .default with named permissions.`,
  ruledOutBy: () =>
    'Decoded once, the scope parameter is a list of names separated by single spaces, each a bare Microsoft Graph name or <App ID URI>/<name>.',
  nextStep: () =>
    'Take scope from the address or body that was sent, decode it once, and look for commas, quotes, brackets, %2520, and .default next to other names.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Write scopes with one blank between them: openid profile offline_access User.Read. Either <API>/.default or names, never both.',
        ],
        [
          ['msal.js', 'msal-node', 'msal-python', 'msal.net', 'msal-java', 'msal-go'],
          'MSAL takes a list, one scope an entry: ["User.Read", "Mail.Read"]; it adds openid, profile and offline_access itself (Python refuses them).',
        ],
        [
          ['passport', 'next-auth', 'openid-client'],
          'passport: scope: ["openid", "profile"]; Auth.js and openid-client: one text, "openid profile email User.Read".',
        ],
        [
          ['spring', 'java'],
          'Spring: scope: openid, profile in YAML is a list and is joined rightly; in quotes it is one wrong scope.',
        ],
        [
          ['postman', 'curl', 'power-platform'],
          'By hand: blanks become %20 or +, once. %2520 shows that it was encoded twice.',
        ],
        [
          ['oauth2-proxy', 'keycloak', 'product'],
          'oauth2-proxy: --scope="openid email profile"; products mostly want blanks, some want commas: read their hint.',
        ],
      ],
      {
        change: { before: 'scope=User.Read,Mail.Read', after: 'scope=User.Read Mail.Read' },
        undo: 'Put the former scope back.',
      },
    ),
  ],
});
