import { meaningOfClaim, type ClaimMeaning } from '../entra/claims.ts';

const SOURCE = 'learn.microsoft.com/azure/active-directory-b2c/tokens-overview';
const BY_ITSELF = 'Azure AD B2C itself.';
const COMPATIBILITY = 'The token compatibility settings of the policy.';
const CHOSEN = 'The application claims of the user flow, or an output claim of the custom policy.';

const meaning = (text: string, setting: string, condition = ''): ClaimMeaning => ({
  meaning: text,
  condition,
  setting,
  isPersonal: false,
});

const documented = (text: string, setting: string, condition?: string): ClaimMeaning => ({
  ...meaning(text, setting, condition),
  source: SOURCE,
});

/** Names that mean something else in tokens of Azure AD B2C than in those for employees, or are set elsewhere. */
const B2C: ReadonlyMap<string, ClaimMeaning> = new Map([
  [
    'aud',
    documented(
      'Who the token is meant for: the client ID of the app or of the API. Whoever takes it has to check this.',
      BY_ITSELF,
    ),
  ],
  [
    'iss',
    documented(
      'Which B2C tenant issued the token; in one of its two forms also by which policy.',
      COMPATIBILITY,
    ),
  ],
  [
    'sub',
    documented('The user: by default the object ID, the same for all apps of the B2C tenant.', COMPATIBILITY),
  ],
  ['oid', meaning('The user’s object in the B2C directory, the same for all its apps.', CHOSEN)],
  ['tid', meaning('A tenant; which one is up to the policy.', CHOSEN, 'Where a policy writes it.')],
  ['ver', documented('The version of B2C’s own format. It says nothing of v1 or v2 of Entra.', BY_ITSELF)],
  ['acr', documented('The policy that signed in, in older policies.', COMPATIBILITY, 'Newer ones use tfp.')],
  [
    'exp',
    documented(
      'When the token ends.',
      'The token lifetime of the policy (5 minutes to 1 day; 60 minutes by default).',
    ),
  ],
  [
    'auth_time',
    documented(
      'When the user last signed in, by a password or by a session that was still there.',
      BY_ITSELF,
    ),
  ],
  ['idp', meaning('The identity provider that the user signed in with, such as Google.', CHOSEN)],
  ['azp', documented('The client that got the token.', BY_ITSELF, 'Access tokens.')],
  [
    'scp',
    documented(
      'What the client may do in the user’s name, as names of the API’s scopes.',
      'The scopes of the request, and the API permissions of the client in the B2C tenant.',
      'Access tokens of users.',
    ),
  ],
  ...['name', 'given_name', 'family_name', 'email'].flatMap((name): [string, ClaimMeaning][] => {
    const known = meaningOfClaim(name);
    return known === null ? [] : [[name, { ...known, condition: '', setting: CHOSEN }]];
  }),
]);

/** What a claim means in a token of Azure AD B2C. */
export const meaningInB2c = (name: string): ClaimMeaning | null => B2C.get(name) ?? meaningOfClaim(name);
