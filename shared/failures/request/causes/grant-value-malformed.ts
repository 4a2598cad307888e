import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const grantValueMalformed = defineCause('grant_value_malformed', {
  title: 'Code or refresh token altered',
  summary: () =>
    'The code or refresh token is not as Entra issued it: cut off, encoded or decoded once too often, with quotes or line breaks around it, or something else altogether (an access token, a code of another provider).',
  ruledOutBy: () =>
    'The value in the token request has the same length and the same first and last characters as the one that arrived; then it is old or already used, not altered.',
  nextStep: () =>
    'Compare the length and the first and last five characters of the value in the callback and in the token request; do not log the whole value.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Take the code from the parsed query (decoded once), and let the form encoder encode it once. Never cut it out of the address by hand: “&session_state=…” does not belong to it.',
        ],
        [
          null,
          'Store refresh tokens in a column without limit of length (they exceed 1,000 characters) and without changing letter case; keep the newest one of each answer.',
        ],
        [
          ['msal.js', 'msal-node', 'passport', 'next-auth'],
          'JavaScript: new URL(request.url, base).searchParams.get("code") is decoded already: no decodeURIComponent after it.',
        ],
        [['python', 'php'], 'Python: parse_qs; PHP: $_GET["code"] as it is, without urldecode.'],
        [
          ['curl', 'postman', 'powershell'],
          'By hand: --data-urlencode "code=…", in single quotes for the shell.',
        ],
        [
          null,
          'grant_type must fit the value: authorization_code with code, refresh_token with refresh_token.',
        ],
      ],
      {
        change: { before: 'code=0.AX…%252F…&session_state=…', after: 'code=0.AX…%2F…' },
        undo: 'Put the former code back.',
      },
    ),
  ],
});
