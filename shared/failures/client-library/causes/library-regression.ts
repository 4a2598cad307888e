import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const libraryRegression = defineCause('library_regression', {
  title: 'Broken version of a library or product',
  summary: () =>
    'The sign-in worked with the version before, the settings are the same, and it works again with that version: the new one is at fault, not the registration.',
  ruledOutBy: () =>
    'Entra answered with an AADSTS code, or the former version fails now, too: then something else changed at the same time.',
  nextStep: () =>
    'Go back to the last version that worked, with the same settings. If the sign-in works, look in the release notes and issues of the library for the message and for the version that fixes it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Pin the last version that worked, or take the version that fixes it, and say in a comment why it is pinned.',
        ],
        [null, 'Read the migration notes between both versions: a changed default looks like a fault.'],
        [
          ['msal.js', 'msal-node', 'next-auth', 'openid-client', 'passport'],
          'npm ls --all shows which versions are installed, also those that another package brought.',
        ],
        [['python', 'msal-python'], 'pip freeze shows which versions are installed.'],
        [
          ['aspnet', 'msal.net', 'microsoft-identity-web'],
          'dotnet list package --include-transitive shows which versions are used.',
        ],
      ],
      {
        change: { before: 'Version: the new one', after: 'Version: the last one that worked' },
        undo: 'Remove the pin when the fixed version is out.',
      },
    ),
  ],
});
