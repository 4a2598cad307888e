import { z } from 'zod';
import type { PracticeOption } from '../../../shared/contract/practice-directory.ts';
import type { ConditionalAccessPolicy, Tenant } from '../directory.ts';
import { choiceOf, fieldsOf, SWITCH, text, TEXT, texts, type Field } from './field.ts';
import { appOptions, userOptions, withUnknown } from './options.ts';

const field = fieldsOf<Tenant>();

const ALL = 'all';
const allOr = z.union([z.literal(ALL), texts]);
type AllOr = ConditionalAccessPolicy['users'];

const appliesAt = z.array(z.enum(['authorize', 'token'])).max(2);
const grantControl = z.enum(['block', 'mfa', 'compliant-device']);

const policy = z.strictObject({ displayName: text, users: allOr, apps: allOr, grantControl, appliesAt });
const row = z.strictObject({ displayName: text, users: texts, apps: texts, grantControl, appliesAt });

const toList = (value: AllOr): string[] => (typeof value === 'string' ? [ALL] : [...value]);
const fromList = (value: readonly string[]): AllOr => (value.includes(ALL) ? ALL : value);

const withAll = (label: string, options: readonly PracticeOption[]): readonly PracticeOption[] => [
  { value: ALL, label },
  ...options,
];

/** What holds for a whole tenant. */
export const TENANT_FIELDS: readonly Field<Tenant>[] = [
  field('name', { label: 'Name', page: 'overview', schema: text, control: TEXT }),
  field('domain', { label: 'Verified domain', page: 'domain-names', schema: text, control: TEXT }),
  field('showsStaySignedIn', {
    label: 'Show keep user signed in',
    page: 'users',
    schema: z.boolean(),
    control: SWITCH,
  }),
  field('userConsentPolicy', {
    label: 'User consent for applications',
    page: 'user-consent-settings',
    schema: z.enum(['allowed', 'admins-only']),
    control: choiceOf([
      ['allowed', 'Allow user consent'],
      ['admins-only', 'Do not allow user consent'],
    ]),
  }),
  field(
    'conditionalAccess',
    {
      label: 'Conditional Access policies that are on',
      page: 'conditional-access',
      schema: z.array(policy).max(100),
      control: (directory, { conditionalAccess }) => ({
        kind: 'records',
        blank: {
          displayName: 'New policy',
          users: [ALL],
          apps: [ALL],
          grantControl: 'mfa',
          appliesAt: ['authorize', 'token'],
        },
        columns: [
          { key: 'displayName', label: 'Name', control: { kind: 'text' } },
          {
            key: 'users',
            label: 'Users',
            control: { kind: 'several', options: withAll('All users', userOptions(directory)) },
          },
          {
            key: 'apps',
            label: 'Target resources',
            control: {
              kind: 'several',
              options: withUnknown(
                withAll('All resources', appOptions(directory)),
                conditionalAccess.flatMap(({ apps }) => toList(apps)),
              ),
            },
          },
          {
            key: 'grantControl',
            label: 'Grant',
            control: choiceOf([
              ['block', 'Block access'],
              ['mfa', 'Require multifactor authentication'],
              ['compliant-device', 'Require a compliant device'],
            ]),
          },
          {
            key: 'appliesAt',
            label: 'Asked at',
            control: {
              kind: 'several',
              options: [
                { value: 'authorize', label: 'the sign-in page' },
                { value: 'token', label: 'the token endpoint' },
              ],
            },
          },
        ],
      }),
    },
    {
      schema: z.array(row).max(100),
      toForm: (value) =>
        value.map((each) => ({
          ...each,
          users: toList(each.users),
          apps: toList(each.apps),
          appliesAt: [...each.appliesAt],
        })),
      fromForm: (rows) =>
        rows.map((each) => ({ ...each, users: fromList(each.users), apps: fromList(each.apps) })),
    },
  ),
];
