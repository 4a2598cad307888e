import { defineCause } from '../../../reasoning/cause.ts';
import { capital, theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { moveRedirectUri } from '../../../reasoning/repairs/move-redirect-uri.ts';

export const spaCodeRedeemedServerSide = defineCause('spa_code_redeemed_server_side', {
  title: 'Code of a single-page application redeemed outside a browser',
  summary: (facts) =>
    `${capital(theRedirectUri(facts))} is registered as “Single-page application”, but a server or a native program redeems the code, without an Origin header. Entra allows that platform only in browsers.`,
  ruledOutBy: () =>
    'The POST to /token comes from a page and carries an Origin header that no proxy or extension removes.',
  nextStep: () =>
    'Find out what sends the POST to /token. If it is a server, move the URI to “Web”; if it is a desktop or command-line program, to “Mobile and desktop applications”.',
  repairs: (facts) => [
    ...moveRedirectUri(facts, 'spa', isProgram(facts.stack?.value) ? 'native' : 'web'),
    code(
      facts,
      [
        [
          null,
          'After the move to “Web” the server must send its client secret or certificate; under “Mobile and desktop applications” it must not.',
        ],
        [
          ['msal.js'],
          'MSAL.js with a server that needs tokens too: let the server ask by its own “Web” URI, or use the SPA authorization code that MSAL Node returns (returnSpaCode).',
        ],
        [
          ['curl', 'postman'],
          'Only to try it out, an Origin header lets the request pass: curl -H "Origin: http://localhost". It is no repair.',
        ],
      ],
      { undo: 'Put the former code back.' },
    ),
  ],
});

function isProgram(stack: string | undefined): boolean {
  return [
    'msal.net',
    'msal-go',
    'azidentity',
    'azure-cli',
    'powershell',
    'msal-android',
    'msal-ios',
  ].includes(stack ?? '');
}
