import { z } from 'zod';
import type { PracticeOption } from '../../../shared/contract/practice-directory.ts';
import type { App, Directory } from '../directory.ts';
import { fieldsOf, text, texts } from './field.ts';
import { withUnknown } from './options.ts';

const field = fieldsOf<App>();

/** What the registration lists under API permissions, as one list to choose from. */
export const permissionsField = field(
  'requiredResourceAccess',
  {
    label: 'Permissions',
    page: 'api-permissions',
    schema: z
      .array(
        z.strictObject({
          resourceAppId: text,
          resourceAccess: z.array(z.strictObject({ id: text, type: z.enum(['Scope', 'Role']) })).max(1000),
        }),
      )
      .max(100),
    control: (directory, app) => ({
      kind: 'several',
      options: withUnknown(permissionOptions(directory), toKeys(app.requiredResourceAccess)),
    }),
  },
  { schema: texts, toForm: (value) => [...toKeys(value)], fromForm: fromKeys },
);

const permissionKey = (resourceAppId: string, id: string, type: 'Scope' | 'Role'): string =>
  `${resourceAppId} ${id} ${type}`;

const toKeys = (access: App['requiredResourceAccess']): readonly string[] =>
  access.flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess.map(({ id, type }) => permissionKey(resourceAppId, id, type)),
  );

function fromKeys(keys: readonly string[]): App['requiredResourceAccess'] {
  const rows = keys.map((key) => key.split(' '));
  const resources = [...new Set(rows.map(([resourceAppId = '']) => resourceAppId))];
  return resources.map((resourceAppId) => ({
    resourceAppId,
    resourceAccess: rows
      .filter(([resource]) => resource === resourceAppId)
      .map(([, id = '', type]) => ({ id, type: type === 'Role' ? ('Role' as const) : ('Scope' as const) })),
  }));
}

const permissionOptions = ({ apps }: Directory): readonly PracticeOption[] =>
  apps.flatMap(({ appId, displayName, api, appRoles }) => [
    ...api.oauth2PermissionScopes.map(({ id, value }) => ({
      value: permissionKey(appId, id, 'Scope'),
      label: `${displayName}: ${value}`,
    })),
    ...appRoles
      .filter(({ allowedMemberTypes }) => allowedMemberTypes.includes('Application'))
      .map(({ id, value }) => ({
        value: permissionKey(appId, id, 'Role'),
        label: `${displayName}: ${value} (application)`,
      })),
  ]);
