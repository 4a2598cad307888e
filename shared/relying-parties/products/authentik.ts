import { cloudById } from '../../entra/clouds.ts';
import { appOnlyToken } from '../checks/app-only-token.ts';
import { applicationRoles } from '../checks/application-roles.ts';
import { tokensIssued } from '../checks/tokens-issued.ts';
import { clientId, clientSecret, orMissing, switchOf, tenantId, text } from '../entries.ts';
import * as failures from '../failures.ts';
import { error, fieldsOf, hint, type Remark } from '../field.ts';
import { PRACTICE_APP_IDS } from '../practice-app-ids.ts';
import { isOn, readText } from '../read-input.ts';
import {
  GROUP_CREATE,
  GROUP_MEMBER_WRITE,
  GROUP_WRITE,
  USER_WRITE,
} from '../registration/graph-permissions.ts';
import type { Product } from '../relying-party.ts';

const ROLES = [GROUP_CREATE, GROUP_WRITE, GROUP_MEMBER_WRITE, USER_WRITE];

const ACTIONS = [
  { value: 'delete', label: 'Delete it in Entra ID' },
  { value: 'suspend', label: 'Suspend it in Entra ID' },
  { value: 'do_nothing', label: 'Do nothing' },
];

function judgeSlug(value: string): Remark | null {
  if (value === '') return error('Type how the application is called in addresses, for example entra.');
  return /^[-a-zA-Z0-9_]+$/u.test(value)
    ? null
    : error('Only letters, digits, “-” and “_” may stand in a slug.');
}

/**
 * Source: authentik, “Add an Entra ID provider” and the page before it, “Configure Entra ID”. authentik writes users
 * and groups to Entra; nobody signs in through this connection.
 */
export const authentik: Product = {
  id: 'authentik',
  name: 'authentik',
  summary: 'Let authentik keep users and groups in Entra up to date, with a token of its own.',
  flow: 'client-credentials',
  fields: fieldsOf('authentik', {
    serverUrl: {
      placeholder: 'https://authentik.example.com',
      hint: 'Only for your notes: Entra never calls it.',
    },
    providerName: {
      initial: 'Entra provider',
      hint: 'The application names it under Backchannel Providers.',
      judge: (value) => (value.trim() === '' ? error('Give the provider a name.') : null),
    },
    applicationName: {
      initial: 'Entra ID',
      judge: (value) => (value.trim() === '' ? error('Give the application a name.') : null),
    },
    slug: { initial: 'entra', judge: judgeSlug },
    userDeletionAction: {
      kind: 'choice',
      options: ACTIONS,
      initial: 'suspend',
      hint: 'What happens in Entra when a user is deleted in authentik.',
    },
    groupDeletionAction: {
      kind: 'choice',
      options: ACTIONS.filter(({ value }) => value !== 'suspend'),
      initial: 'delete',
      hint: 'What happens in Entra when a group is deleted in authentik.',
    },
    excludeServiceAccounts: { initial: 'true', hint: 'Service accounts stay out of Entra.' },
    filterGroup: {
      hint: 'Only its members are written to Entra.',
      judge: (value) =>
        value.trim() === '' ? hint('Empty: every user and every group is written to Entra.') : null,
    },
  }),
  register: () => ({
    displayName: 'authentik',
    accountTypes: 'AzureADMyOrg',
    redirectUri: null,
    issuesIdTokens: false,
    permissions: ROLES,
    optionalClaims: [],
    groupsClaim: null,
    notes: [
      'authentik’s page lists User.Read as well. As an application permission it does not exist, and it is not needed.',
      'Application permissions act without a user, for the whole directory: keep the secret accordingly.',
    ],
  }),
  typeIn: (connection) => {
    const { inputs } = connection;
    const provider = orMissing(readText(inputs, 'providerName'), 'the provider’s name');
    return [
      text('Provider: Name', provider),
      clientId('Provider: Client ID', connection),
      clientSecret('Provider: Client Secret'),
      tenantId('Provider: Tenant ID', connection),
      text('Provider: User deletion action', orMissing(labelOf(inputs['userDeletionAction']), 'a choice')),
      text('Provider: Group deletion action', orMissing(labelOf(inputs['groupDeletionAction']), 'a choice')),
      switchOf('Provider: Exclude service accounts', isOn(inputs, 'excludeServiceAccounts')),
      text('Provider: Group', { kind: 'text', text: readText(inputs, 'filterGroup') || '(empty)' }),
      text('Application: Name', orMissing(readText(inputs, 'applicationName'), 'the application’s name')),
      text('Application: Slug', orMissing(readText(inputs, 'slug'), 'the slug')),
      text(
        'Application: Provider',
        { kind: 'text', text: '(empty)' },
        'Leave it empty, unless the same application also logs in to Entra by SAML.',
      ),
      text(
        'Application: Backchannel Providers',
        provider,
        'Here, and not under Provider: without it nothing is ever written to Entra.',
      ),
    ];
  },
  request: ({ cloud, tenant }) => ({
    tenant: tenant.trim(),
    scopes: `https://${cloudById(cloud).graphHost ?? 'graph.microsoft.com'}/.default`,
    // Sent nowhere: a profile has to hold one.
    redirectUri: 'http://localhost',
    extraQueryParameters: [],
  }),
  checks: [
    tokensIssued,
    appOnlyToken,
    applicationRoles(
      ROLES,
      'authentik creates, changes and deletes users, groups and memberships with them.',
    ),
  ],
  failures: [
    failures.secretExpired('The synchronisation stops: the secret’s last day is over.', 'the provider'),
    failures.secretIdForValue('The synchronisation never starts: the Secret ID was copied.', 'the provider'),
    failures.wrongDirectory(
      'The synchronisation never starts: Tenant ID and Client ID are of two directories.',
    ),
    {
      id: 'permissions-not-granted',
      symptom: 'authentik gets a token, and every change is refused: no administrator has consented.',
      scenario: 'application-permission-not-granted',
      causes: ['api_permission_not_listed_or_consented'],
      check: 'application-roles',
      advice: 'Under API permissions press “Grant admin consent”; every row must say “Granted”.',
    },
  ],
  practice: {
    clientId: PRACTICE_APP_IDS.authentik,
    inputs: {
      serverUrl: 'https://authentik.practice.example',
      providerName: 'Entra provider',
      applicationName: 'Entra ID',
      slug: 'entra',
      userDeletionAction: 'suspend',
      groupDeletionAction: 'delete',
      excludeServiceAccounts: 'true',
    },
  },
};

const labelOf = (action: string | undefined): string =>
  ACTIONS.find(({ value }) => value === action)?.label ?? '';
