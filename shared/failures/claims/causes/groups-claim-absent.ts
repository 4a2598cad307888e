import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const groupsClaimAbsent = defineCause('groups_claim_absent', {
  title: 'No groups claim configured',
  summary: (facts) =>
    `The token of ${theApp(facts)} has no groups and no pointer to them (_claim_names, hasgroups): groupMembershipClaims is not set for this kind of token, or the user is in none of the groups that it covers.`,
  ruledOutBy: () => 'The token has _claim_names or hasgroups: then the user is in too many groups.',
  nextStep: (facts) =>
    `Run az ad app show --id ${quoteShell(clientIdIn(facts))} --query groupMembershipClaims: null means that none is configured. For access tokens the API’s registration decides.`,
  repairs: (facts) => [
    ...applicationSetting(facts, {
      page: 'token-configuration',
      clicks: [
        'Add groups claim → Security groups (or “Groups assigned to the application”), for the kind of token that the app reads (ID, Access, SAML), then Add.',
        `With “Groups assigned to the application”: assign the groups under ${menuPath('users-and-groups')}.`,
      ],
      change: { before: 'groupMembershipClaims: null', after: 'groupMembershipClaims: SecurityGroup' },
      undoClicks: 'Delete the row groups.',
      body: { groupMembershipClaims: 'SecurityGroup' },
      undoBody: { groupMembershipClaims: null },
      az: {
        lines: [
          `az ad app update --id ${quoteShell(clientIdIn(facts))} --set groupMembershipClaims=SecurityGroup`,
        ],
        undo: `az ad app update --id ${quoteShell(clientIdIn(facts))} --set groupMembershipClaims=null`,
      },
      hcl: ['group_membership_claims = ["SecurityGroup"]'],
    }),
    code(
      facts,
      [
        [
          null,
          'groups is a claim, not a scope: asking for the scope “groups” fails. The values are object IDs of groups, not names.',
        ],
        [
          ['product', 'keycloak', 'oauth2-proxy', 'kubernetes'],
          'Products (Grafana, Argo CD, oauth2-proxy, Vault): enter the object IDs of the groups, and groups as the name of the claim.',
        ],
      ],
      { undo: 'Put the former setting back.' },
    ),
  ],
});
