import { z } from 'zod';
import type { App } from '../directory.ts';
import { credentialFields } from './credential-fields.ts';
import { choiceOf, fieldsOf, LINES, OPTIONAL_TEXT, SWITCH, text, TEXT, texts, type Field } from './field.ts';
import { appOptions, principalOptions, roleOptions, tenantOptions, withUnknown } from './options.ts';
import { permissionsField } from './permissions-field.ts';

const field = fieldsOf<App>();

const optionalClaims = z
  .array(z.strictObject({ name: text, additionalProperties: texts.exactOptional() }))
  .max(100);

type OptionalClaims = App['optionalClaims']['idToken'];

const CLAIM_NAMES = {
  schema: texts,
  toForm: (value: OptionalClaims) => value.map(({ name }) => name),
  fromForm: (names: readonly string[]) => names.map((name) => ({ name })),
};

const ISSUED = { page: 'implicit-tokens', schema: z.boolean(), control: SWITCH } as const;
const REDIRECTS = { page: 'redirect-uris', schema: texts, control: LINES } as const;

/** What an app registration and its enterprise app hold, by the names of Microsoft Graph. */
export const APP_FIELDS: readonly Field<App>[] = [
  field('displayName', { label: 'Name', page: 'app-overview', schema: text, control: TEXT }),
  field('tenantId', {
    label: 'Registered in',
    page: 'app-overview',
    schema: text,
    control: (directory) => ({ kind: 'choice', options: tenantOptions(directory) }),
  }),
  field('web.redirectUris', { ...REDIRECTS, label: 'Redirect URIs, Web' }),
  field('spa.redirectUris', { ...REDIRECTS, label: 'Redirect URIs, Single-page application' }),
  field('publicClient.redirectUris', {
    ...REDIRECTS,
    label: 'Redirect URIs, Mobile and desktop applications',
  }),
  field('web.logoutUrl', {
    label: 'Front-channel logout URL',
    page: 'authentication-settings',
    schema: text.nullable(),
    control: OPTIONAL_TEXT,
  }),
  field('web.implicitGrantSettings.enableIdTokenIssuance', { ...ISSUED, label: 'ID tokens' }),
  field('web.implicitGrantSettings.enableAccessTokenIssuance', { ...ISSUED, label: 'Access tokens' }),
  field('isFallbackPublicClient', {
    label: 'Allow public client flows',
    page: 'authentication-settings',
    schema: z.boolean(),
    control: SWITCH,
  }),
  field('signInAudience', {
    label: 'Supported account types',
    page: 'supported-accounts',
    schema: z.enum([
      'AzureADMyOrg',
      'AzureADMultipleOrgs',
      'AzureADandPersonalMicrosoftAccount',
      'PersonalMicrosoftAccount',
    ]),
    control: choiceOf([
      ['AzureADMyOrg', 'Accounts in this tenant only'],
      ['AzureADMultipleOrgs', 'Accounts in any tenant'],
      ['AzureADandPersonalMicrosoftAccount', 'Accounts in any tenant and personal accounts'],
      ['PersonalMicrosoftAccount', 'Personal accounts only'],
    ]),
  }),
  ...credentialFields,
  field(
    'optionalClaims.idToken',
    {
      label: 'Optional claims, ID token',
      page: 'token-configuration',
      schema: optionalClaims,
      control: LINES,
    },
    CLAIM_NAMES,
  ),
  field(
    'optionalClaims.accessToken',
    {
      label: 'Optional claims, access token',
      page: 'token-configuration',
      schema: optionalClaims,
      control: LINES,
    },
    CLAIM_NAMES,
  ),
  field('groupMembershipClaims', {
    label: 'Groups claim',
    page: 'token-configuration',
    schema: z.enum(['None', 'SecurityGroup', 'ApplicationGroup', 'DirectoryRole', 'All']).nullable(),
    control: choiceOf([
      [null, 'Not added'],
      ['None', 'None'],
      ['SecurityGroup', 'Security groups'],
      ['ApplicationGroup', 'Groups assigned to the application'],
      ['DirectoryRole', 'Directory roles'],
      ['All', 'All groups'],
    ]),
  }),
  permissionsField,
  field('identifierUris', {
    label: 'Application ID URIs',
    page: 'expose-an-api',
    schema: texts,
    control: LINES,
  }),
  field('api.oauth2PermissionScopes', {
    label: 'Scopes',
    page: 'expose-an-api',
    schema: z
      .array(
        z.strictObject({
          id: idOrNew(),
          value: text,
          description: text,
          type: z.enum(['User', 'Admin']),
        }),
      )
      .max(300),
    control: {
      kind: 'records',
      blank: { id: '', value: '', description: '', type: 'User' },
      columns: [
        { key: 'value', label: 'Scope name', control: { kind: 'text' } },
        { key: 'description', label: 'Consent title', control: { kind: 'text' } },
        {
          key: 'type',
          label: 'Who can consent',
          control: choiceOf([
            ['User', 'Admins and users'],
            ['Admin', 'Admins only'],
          ]),
        },
      ],
    },
  }),
  field('api.preAuthorizedApplications', {
    label: 'Authorized client applications',
    page: 'expose-an-api',
    schema: texts,
    control: (directory, app) => ({
      kind: 'several',
      options: withUnknown(appOptions(directory), app.api.preAuthorizedApplications),
    }),
  }),
  field('api.requestedAccessTokenVersion', {
    label: 'requestedAccessTokenVersion',
    page: 'manifest',
    schema: z.union([z.literal(1), z.literal(2), z.null()]),
    control: choiceOf([
      [null, 'null (v1.0)'],
      [1, '1'],
      [2, '2'],
    ]),
  }),
  field('appRoles', {
    label: 'App roles',
    page: 'app-roles',
    schema: z
      .array(
        z.strictObject({
          id: idOrNew(),
          value: text,
          displayName: text,
          allowedMemberTypes: z.array(z.enum(['User', 'Application'])).max(2),
        }),
      )
      .max(1500),
    control: {
      kind: 'records',
      blank: { id: '', value: '', displayName: '', allowedMemberTypes: ['User'] },
      columns: [
        { key: 'value', label: 'Value', control: { kind: 'text' } },
        { key: 'displayName', label: 'Display name', control: { kind: 'text' } },
        {
          key: 'allowedMemberTypes',
          label: 'Allowed member types',
          control: {
            kind: 'several',
            options: [
              { value: 'User', label: 'Users/Groups' },
              { value: 'Application', label: 'Applications' },
            ],
          },
        },
      ],
    },
  }),
  field('accountEnabled', {
    label: 'Enabled for users to sign in?',
    page: 'properties',
    schema: z.boolean(),
    control: SWITCH,
  }),
  field('appRoleAssignmentRequired', {
    label: 'Assignment required?',
    page: 'properties',
    schema: z.boolean(),
    control: SWITCH,
  }),
  field('appRoleAssignedTo', {
    label: 'Assigned users, groups and apps',
    page: 'users-and-groups',
    schema: z.array(z.strictObject({ principalId: text, appRoleId: text.nullable() })).max(1000),
    control: (directory, app) => ({
      kind: 'records',
      blank: { principalId: directory.users[0]?.objectId ?? '', appRoleId: null },
      columns: [
        {
          key: 'principalId',
          label: 'Who',
          control: {
            kind: 'choice',
            options: withUnknown(
              principalOptions(directory),
              app.appRoleAssignedTo.map(({ principalId }) => principalId),
            ),
          },
        },
        { key: 'appRoleId', label: 'Role', control: { kind: 'choice', options: roleOptions(app) } },
      ],
    }),
  }),
  field('installedIn', {
    label: 'Also in these tenants',
    page: 'enterprise-app-overview',
    schema: texts,
    control: (directory) => ({ kind: 'several', options: tenantOptions(directory) }),
  }),
  field('sharesScenariosOf', {
    label: 'Shares the scenarios of',
    page: null,
    schema: texts,
    control: (directory) => ({ kind: 'several', options: appOptions(directory) }),
  }),
  field('hasOwnSigningKey', {
    label: 'Signing key of its own (claims mapping)',
    page: 'token-configuration',
    schema: z.boolean(),
    control: SWITCH,
  }),
];

/** A new row comes without an id. */
function idOrNew() {
  return text.transform((id) => id || crypto.randomUUID());
}
