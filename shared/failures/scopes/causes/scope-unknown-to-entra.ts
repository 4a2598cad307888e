import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { name, quote } from '../../../reasoning/dialects/mention.ts';
import { CHANGE_APP } from '../../../reasoning/dialects/privileges.ts';
import { adminCenter, code } from '../../../reasoning/dialects/repair.ts';

export const scopeUnknownToEntra = defineCause('scope_unknown_to_entra', {
  title: 'Scope that only other identity providers have',
  summary: (facts) =>
    `${name('The scope', facts.scope)} does not exist in Entra: neither Microsoft Graph nor an API of yours defines it. Words such as groups or roles are scopes of other identity providers; in Entra they are claims.`,
  ruledOutBy: () =>
    'Expose an API of one of your app registrations lists a scope with this name; then it only lacks the API’s prefix.',
  nextStep: (facts) =>
    `Remove the word${facts.scope === null ? '' : ` ${quote(facts.scope.value)}`} from the scope setting of the client and sign in again with openid profile email.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Keep openid profile email (and offline_access) as scopes, and remove what the product added for another provider.',
        ],
        [
          ['oauth2-proxy', 'keycloak', 'product', 'kubernetes'],
          'Products: set the scope list yourself (oauth2-proxy --scope="openid profile email"; Grafana scopes; Argo CD requestedScopes) instead of leaving the default, which often includes groups.',
        ],
      ],
      {
        change: { before: 'scope=openid profile email groups', after: 'scope=openid profile email' },
        undo: 'Put the former scope back.',
      },
    ),
    adminCenter(
      [
        adminCenterPage(facts, 'token-configuration'),
        `Groups: Add groups claim. Roles: ${pageName('app-roles')} → Create app role, then assign users; they arrive in the claim roles without a scope.`,
      ],
      { undo: 'Remove the claim again under Token configuration.', privilege: CHANGE_APP.role },
    ),
  ],
});
