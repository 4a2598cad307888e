import { defineCause } from '../../../reasoning/cause.ts';
import { name } from '../../../reasoning/dialects/mention.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const openidScopeMissing = defineCause('openid_scope_missing', {
  title: 'Scope openid missing from the sign-in request',
  summary: (facts) =>
    `${name('The scope parameter', facts.scope)} lacks openid, so Entra returns an access token but no ID token, and the sign-in library has nothing to read the user from.`,
  ruledOutBy: () =>
    'The answer of the token endpoint contains id_token, or the scope that was sent contains openid.',
  nextStep: () =>
    'Look at scope in the address of the sign-in page that was opened: without openid there, no ID token can come.',
  repairs: (facts) => [
    code(
      facts,
      [
        [null, 'Send scope=openid profile email first, followed by the permissions of your API.'],
        [
          ['next-auth', 'passport', 'openid-client'],
          'Auth.js: authorization: { params: { scope: "openid profile email User.Read" } }; this setting replaces the default. passport: scope: ["openid", "profile", "email"].',
        ],
        [
          ['spring', 'java'],
          'Spring: scope: openid, profile, email. Without openid Spring treats the registration as plain OAuth 2.0 and asks for a user-info endpoint.',
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'ASP.NET Core: after options.Scope.Clear(), add openid and profile again.',
        ],
        [
          ['python', 'php', 'ruby', 'go'],
          'Authlib: client_kwargs={"scope": "openid profile email"}; go-oidc: Scopes: []string{oidc.ScopeOpenID, "profile", "email"}.',
        ],
        [['oauth2-proxy', 'keycloak', 'product'], 'Products: openid profile email in the field for scopes.'],
      ],
      {
        change: { before: 'scope=User.Read', after: 'scope=openid profile email User.Read' },
        undo: 'Put the former scope back.',
      },
    ),
  ],
});
