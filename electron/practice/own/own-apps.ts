import { deriveClientSecret } from '../client-secret.ts';
import * as samples from '../data/app-ids.ts';
import { secretExpiry } from '../data/apps.ts';
import { UNASSIGNED_USER_ID } from '../data/user-ids.ts';
import type { App, Directory, PasswordCredential } from '../directory.ts';
import type { Registration } from './graph-application.ts';
import type { OwnRegistration } from './own-registration.ts';
import { withScopes } from './scopes-of-app.ts';

export type Setting = {
  readonly seed: string;
  readonly now: Date;
  /** The tenant that the apps are registered in. */
  readonly tenantId: string;
  /** Values of client secrets by client ID: what the app really sends. Without one a value is made. */
  readonly secrets: ReadonlyMap<string, string>;
};

/** Puts the user's registrations into a directory; one with the client ID of an app there replaces it. */
export function withOwnApps(
  directory: Directory,
  registrations: readonly OwnRegistration[],
  setting: Setting,
): Directory {
  return registrations.reduce<Directory>((next, { beside: { scopes }, ...registration }) => {
    const app = toApp(next, registration, setting);
    const others = next.apps.filter(({ appId }) => appId !== app.appId);
    // Microsoft's own stand last, and so do they in the lists.
    const own = others.filter(({ isFirstParty }) => !isFirstParty);
    const firstParty = others.filter(({ isFirstParty }) => isFirstParty);
    const grown = { ...next, apps: [...own, app, ...firstParty] };
    return scopes.length === 0 ? grown : withScopes(grown, app, scopes);
  }, directory);
}

function toApp(
  directory: Directory,
  { secrets: registered, ...registration }: Registration,
  setting: Setting,
): App {
  const passwordCredentials = credentialsOf(registration, registered, setting);
  return {
    ...registration,
    tenantId: setting.tenantId,
    passwordCredentials,
    configuredSecret: passwordCredentials.at(-1)?.secretText ?? null,
    configuredCertificate: null,
    appRoleAssignedTo: directory.users
      .filter(({ objectId }) => objectId !== UNASSIGNED_USER_ID)
      .map(({ objectId }) => ({ principalId: objectId, appRoleId: null })),
    sharesScenariosOf: samplesLike(registration, passwordCredentials.length > 0),
  };
}

type Bare = Omit<Registration, 'secrets'>;

/**
 * The one that ends last is the app's own. A web app without any credential gets one: it could not sign in otherwise, and
 * the file may only have left it out.
 */
function credentialsOf(
  registration: Bare,
  registered: Registration['secrets'],
  { seed, now, secrets }: Setting,
): readonly PasswordCredential[] {
  const { appId, web, keyCredentials, federatedIdentityCredentials } = registration;
  const value = secrets.get(appId) ?? null;
  const isLeftOut = keyCredentials.length === 0 && federatedIdentityCredentials.length === 0;
  const isNeeded = value !== null || (web.redirectUris.length > 0 && isLeftOut);
  const listed = registered.map(({ keyId, endDateTime }) => ({ keyId, end: new Date(endDateTime) }));
  const all = listed.length > 0 || !isNeeded ? listed : [{ keyId: null, end: secretExpiry(now) }];
  return all
    .toSorted((a, b) => a.end.getTime() - b.end.getTime())
    .map(({ keyId, end }, index) => {
      const made = deriveClientSecret(seed, `${appId} ${index}`, end);
      const isLast = index === all.length - 1;
      const secretText = isLast && value !== null ? value : made.secretText;
      return { ...made, keyId: keyId ?? made.keyId, hint: secretText.slice(0, 3), secretText };
    });
}

/** Scenarios that break one sample app break the user's apps of the same kind. */
const samplesLike = (app: Bare, hasSecret: boolean): readonly string[] => [
  ...(app.web.redirectUris.length > 0 ? [samples.WEB_APP_ID] : []),
  ...(app.spa.redirectUris.length > 0 ? [samples.SPA_APP_ID] : []),
  ...(app.publicClient.redirectUris.length > 0 ? [samples.DESKTOP_APP_ID] : []),
  ...(app.api.oauth2PermissionScopes.length > 0 ? [samples.FILES_API_ID] : []),
  ...(hasSecret && app.web.redirectUris.length === 0 ? [samples.DAEMON_APP_ID] : []),
];
