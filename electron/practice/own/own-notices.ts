import { nameOfApplication } from '../../../shared/entra/well-known.ts';
import type { App, Directory } from '../directory.ts';
import type { OwnRegistration } from './own-registration.ts';

/**
 * What the user's registrations say and the practice tenant cannot play, as sentences: members that were not read, APIs
 * that it does not have, permissions that its APIs do not have.
 */
export const ownNotices = (
  directory: Directory,
  registrations: readonly OwnRegistration[],
): readonly string[] =>
  registrations.flatMap((registration) => [
    ...registration.beside.leftOut,
    ...unknownPermissions(directory, registration),
  ]);

function unknownPermissions(
  { apps }: Directory,
  { displayName, requiredResourceAccess }: OwnRegistration,
): readonly string[] {
  return requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }, index) => {
    const place = `${displayName}, requiredResourceAccess[${index}]`;
    const api = apps.find(({ appId }) => appId === resourceAppId.toLowerCase());
    if (api === undefined)
      return [
        `${place}: the practice tenant has no API ${nameOf(resourceAppId)}; a sign-in that asks for it fails. Bring its registration along with --app.`,
      ];
    const unknown = resourceAccess.filter(({ id }) => !hasPermission(api, id)).map(({ id }) => id);
    return unknown.length === 0
      ? []
      : [
          `${place}: ${api.displayName} has no permission ${unknown.join(', ')} in the practice tenant; a sign-in that asks for it by name fails with AADSTS650053.`,
        ];
  });
}

const nameOf = (appId: string): string => {
  const name = nameOfApplication(appId);
  return name === null ? appId : `${appId} (${name})`;
};

const hasPermission = ({ api, appRoles }: App, id: string): boolean =>
  [...api.oauth2PermissionScopes, ...appRoles].some((each) => each.id === id.toLowerCase());
