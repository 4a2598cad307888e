import { menuPath, pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theApp, theUser } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { code, graphUrl, request } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const groupsOverage = defineCause('groups_overage', {
  title: 'Too many groups for the token',
  summary: (facts) =>
    `${capital(theUser(facts))} is in more groups than a token may contain (200 in a JWT, 150 in SAML, about 6 in a URL fragment; nested ones count). Instead of groups the token of ${theApp(facts)} has a pointer (_claim_names, or hasgroups).`,
  ruledOutBy: () =>
    'The token has the claim groups, or neither _claim_names nor hasgroups: then group claims are not enabled.',
  nextStep: () =>
    'Decode the token: _claim_names {"groups":"src1"} or hasgroups: true proves it, and a user with few groups can sign in.',
  repairs: (facts) => [
    ...applicationSetting(facts, {
      page: 'token-configuration',
      clicks: [
        'Edit groups claim → tick only “Groups assigned to the application”, then Save.',
        `${menuPath('users-and-groups')}: assign the groups that the app needs (licence P1; nested groups do not count).`,
      ],
      change: {
        before: 'groupMembershipClaims: SecurityGroup',
        after: 'groupMembershipClaims: ApplicationGroup',
      },
      undoClicks: 'Edit groups claim → the former choice.',
      body: { groupMembershipClaims: 'ApplicationGroup' },
      undoBody: { groupMembershipClaims: 'SecurityGroup' },
      az: {
        lines: [
          `az ad app update --id ${quoteShell(clientIdIn(facts))} --set groupMembershipClaims=ApplicationGroup`,
        ],
        undo: `az ad app update --id ${quoteShell(clientIdIn(facts))} --set groupMembershipClaims=SecurityGroup`,
      },
      hcl: ['group_membership_claims = ["ApplicationGroup"]'],
    }),
    code(
      facts,
      [
        [
          null,
          'Or ask Graph when the pointer is there, with a Graph token (scope GroupMember.Read.All). The address inside _claim_sources may be the retired graph.windows.net.',
        ],
        [null, request('POST', graphUrl(facts, 'me/getMemberObjects'), { securityEnabledOnly: true })],
        [
          null,
          `Or use app roles instead of groups: ${pageName('app-roles')} → Create, assign groups to them; the claim roles never overflows this way.`,
        ],
        [
          ['aspnet', 'microsoft-identity-web'],
          'Microsoft.Identity.Web: handle the overage in OnTokenValidated (sample GroupsOverage), with [Authorize(Policy)] on the result.',
        ],
        [
          ['next-auth', 'spring', 'passport', 'python'],
          'Elsewhere: in the callback after sign-in check claims._claim_names?.groups, and call Graph with the access token.',
        ],
        [
          ['oauth2-proxy', 'kubernetes', 'product', 'keycloak'],
          'Products (Grafana, Argo CD, oauth2-proxy): most cannot follow the pointer: use “Groups assigned to the application”; oauth2-proxy with --provider=entra-id asks Graph itself.',
        ],
      ],
      { undo: 'Put the former code back.' },
    ),
  ],
});
