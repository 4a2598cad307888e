import { z } from 'zod';
import { GLOBAL_ADMINISTRATOR, type User } from '../directory.ts';
import { fieldsOf, LINES, OPTIONAL_TEXT, SWITCH, text, TEXT, texts, type Field } from './field.ts';
import { tenantOptions } from './options.ts';

const field = fieldsOf<User>();

const flag = (path: FlagPath, label: string): Field<User> =>
  field(path, { label, page: 'user-properties', schema: z.boolean(), control: SWITCH });

type FlagPath = 'accountEnabled' | 'isPasswordExpired' | 'isLocked' | 'isMfaRegistered' | 'isMfaEnforced';

/** What an account is, and what its sign-in has to cope with. */
export const USER_FIELDS: readonly Field<User>[] = [
  field('displayName', { label: 'Display name', page: 'user-properties', schema: text, control: TEXT }),
  field('username', { label: 'Sign-in name', page: 'user-properties', schema: text, control: TEXT }),
  field('userPrincipalName', {
    label: 'User principal name',
    page: 'user-properties',
    schema: text,
    control: TEXT,
  }),
  field('givenName', { label: 'First name', page: 'user-properties', schema: text, control: TEXT }),
  field('surname', { label: 'Last name', page: 'user-properties', schema: text, control: TEXT }),
  field('mail', {
    label: 'Email',
    page: 'user-properties',
    schema: text.nullable(),
    control: OPTIONAL_TEXT,
  }),
  field('password', { label: 'Password', page: 'user-overview', schema: text, control: TEXT }),
  flag('accountEnabled', 'Account enabled'),
  flag('isPasswordExpired', 'Password has expired'),
  flag('isLocked', 'Locked after wrong passwords'),
  flag('isMfaEnforced', 'Second factor always asked for'),
  flag('isMfaRegistered', 'Second factor set up'),
  field('groups', { label: 'Groups (object IDs)', page: 'user-overview', schema: texts, control: LINES }),
  field('directoryRoles', {
    label: 'Directory roles',
    page: 'user-overview',
    schema: texts,
    control: { kind: 'several', options: [{ value: GLOBAL_ADMINISTRATOR, label: 'Global Administrator' }] },
  }),
  field('tenantId', {
    label: 'Tenant',
    page: 'user-overview',
    schema: text,
    control: (directory) => ({ kind: 'choice', options: tenantOptions(directory) }),
  }),
  field('home', {
    label: 'Account at home',
    page: 'user-overview',
    schema: z.strictObject({ tenantId: text, objectId: text }).nullable(),
    control: null,
    text: (value) => [value === null ? 'none: a member' : `${value.objectId} in tenant ${value.tenantId}`],
  }),
  field('about', { label: 'What is special', page: null, schema: text, control: TEXT }),
];
