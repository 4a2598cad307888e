import { defineCause } from '../../../reasoning/cause.ts';
import { PLACEHOLDERS, userIn, userInUrl } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theUser } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_USERS } from '../../../reasoning/dialects/privileges.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { az, azRest, code, graph, graphUrl, request } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const emailClaimMissing = defineCause('email_claim_missing', {
  title: 'No email claim',
  summary: (facts) =>
    `The token for ${theUser(facts)} has no email: the user object has no mail value (common for accounts without a mailbox), or ${theApp(facts)} neither requests the scope email nor lists email as an optional claim.`,
  ruledOutBy: () =>
    'The decoded ID token has email; then the app looks in another token or for another name.',
  nextStep: (facts) =>
    `Run az ad user show --id ${quoteShell(userIn(facts))} --query mail. If it is empty, fill it in or use another claim; if not, request the claim.`,
  repairs: (facts) => {
    const claim = { name: 'email', essential: false };
    const others = { name: PLACEHOLDERS.otherOptionalClaims, essential: false };
    const user = graphUrl(facts, `users/${userInUrl(facts)}`);
    return [
      ...applicationSetting(facts, {
        page: 'token-configuration',
        clicks: [
          'Add optional claim → ID → email → Add; accept “Turn on the Microsoft Graph email permission”.',
          'For access tokens this is set on the API’s registration.',
        ],
        change: { before: 'Optional claims (ID): without email', after: 'Optional claims (ID): email' },
        undoClicks: 'Delete the row email.',
        body: { optionalClaims: { idToken: [others, claim] } },
        undoBody: { optionalClaims: { idToken: [others] } },
        warning: 'This replaces all optional claims of the ID token: name those that stay too.',
        hcl: ['optional_claims {', '  id_token {', '    name = "email"', '  }', '}'],
      }),
      code(
        facts,
        [
          [
            null,
            'Ask for the scopes openid profile email. As a key for the user take oid with tid (or sub), never the address; for display fall back on preferred_username or upn.',
          ],
          [
            ['oauth2-proxy'],
            'oauth2-proxy: --oidc-email-claim=preferred_username (or upn), with --scope="openid email profile".',
          ],
          [
            ['next-auth'],
            'Auth.js: profile(profile) { return { …, email: profile.email ?? profile.preferred_username } }.',
          ],
          [['spring', 'java'], 'Spring: user-name-attribute: preferred_username (or oid), not email.'],
          [
            ['product', 'keycloak', 'kubernetes'],
            'Products (Grafana email_attribute_path, GitLab, Argo CD, Keycloak mapper): set the attribute for the address to preferred_username or upn.',
          ],
          [
            ['passport', 'aspnet', 'microsoft-identity-web'],
            'ASP.NET Core: options.Scope.Add("email"), TokenValidationParameters.NameClaimType = "preferred_username"; passport: profile._json.preferred_username.',
          ],
        ],
        {
          change: { before: 'email', after: 'email ?? preferred_username' },
          undo: 'Put the former mapping back.',
        },
      ),
      az([azRest('PATCH', user, { mail: PLACEHOLDERS.mailAddress })], {
        change: { before: `${capital(theUser(facts))}: mail empty`, after: 'mail: the address' },
        undo: 'The same command with the former value; with a mailbox, Exchange keeps this value.',
        privilege: CHANGE_USERS,
      }),
      graph([request('PATCH', user, { mail: PLACEHOLDERS.mailAddress })], {
        change: { before: 'mail: null', after: 'mail: the address' },
        undo: 'PATCH with the former value.',
        privilege: 'User.ReadWrite.All with the role User Administrator.',
      }),
    ];
  },
});
