import { defineCause } from '../../../reasoning/cause.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const upnClaimAbsent = defineCause('upn_claim_absent', {
  title: 'App reads upn, which v2 tokens do not have',
  summary: () =>
    'The app reads the claim upn or unique_name, which tokens of version 2 contain only as an optional claim, and those of guests often not at all.',
  ruledOutBy: () => 'The decoded token has upn (or unique_name) with a value.',
  nextStep: () => 'Decode the token: ver 2.0 with preferred_username and without upn proves it.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Take oid with tid as the key of the user, and preferred_username (or name) for display. A user name can change, so it is no key.',
        ],
        [['python', 'msal-python'], 'Python: claims.get("preferred_username") instead of claims["upn"].'],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: TokenValidationParameters.NameClaimType = "preferred_username".',
        ],
        [['spring', 'java'], 'Spring: user-name-attribute: preferred_username.'],
        [['kubernetes'], 'Kubernetes: --oidc-username-claim=preferred_username (or oid).'],
      ],
      { change: { before: 'upn', after: 'preferred_username' }, undo: 'Put the former claim back.' },
    ),
    ...applicationSetting(facts, {
      page: 'token-configuration',
      clicks: [
        'Add optional claim → ID or Access → upn → Add; for guests choose “Externally authenticated: Yes”.',
      ],
      change: { before: 'Optional claims: without upn', after: 'Optional claims: upn' },
      undoClicks: 'Delete the row upn.',
      body: { optionalClaims: { idToken: [{ name: 'upn', essential: false }] } },
      undoBody: { optionalClaims: { idToken: [] } },
      warning: 'This replaces all optional claims of the ID token: name those that stay too.',
      hcl: ['optional_claims {', '  id_token {', '    name = "upn"', '  }', '}'],
    }),
  ],
});
