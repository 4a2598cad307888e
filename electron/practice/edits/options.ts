import type { PracticeOption } from '../../../shared/contract/practice-directory.ts';
import type { App, Directory } from '../directory.ts';

/** What the controls offer to choose from, by the names that people know. */

export const tenantOptions = ({ tenants }: Directory): readonly PracticeOption[] =>
  tenants.map(({ id, name }) => ({ value: id, label: name }));

export const appOptions = ({ apps }: Directory): readonly PracticeOption[] =>
  apps.map(({ appId, displayName }) => ({ value: appId, label: displayName }));

export const userOptions = ({ users }: Directory): readonly PracticeOption[] =>
  users.map(({ objectId, username, home }) => ({
    value: objectId,
    label: home === null ? username : `${username} (guest)`,
  }));

/** Whom a role can be assigned to: people, and apps for application permissions. */
export const principalOptions = (directory: Directory): readonly PracticeOption[] => [
  ...userOptions(directory),
  ...appOptions(directory),
];

export const roleOptions = ({ appRoles }: App): readonly PracticeOption[] => [
  { value: null, label: 'Default access' },
  ...appRoles.map(({ id, value }) => ({ value: id, label: value })),
];

/** Values that nothing in the directory has a name for stay choosable under themselves. */
export function withUnknown(
  options: readonly PracticeOption[],
  values: readonly string[],
): readonly PracticeOption[] {
  const known = new Set(options.map(({ value }) => value));
  const unknown = [...new Set(values)].filter((value) => !known.has(value));
  return [...options, ...unknown.map((value) => ({ value, label: value }))];
}
