import type { App, Directory, Tenant, User } from '../directory.ts';
import type { Faults } from '../faults.ts';

/** The apps that ask for tokens: those with a redirect URI or a secret. */
const isClient = ({ web, spa, publicClient, passwordCredentials, isFirstParty }: App): boolean =>
  !isFirstParty &&
  (passwordCredentials.length > 0 ||
    [web, spa, publicClient].some(({ redirectUris }) => redirectUris.length > 0));

export const changeClients = (directory: Directory, change: (app: App) => App): Directory => ({
  ...directory,
  apps: directory.apps.map((app) => (isClient(app) ? change(app) : app)),
});

/** A sample app, and the user's own apps of its kind. */
export const changeApp = (directory: Directory, appId: string, change: (app: App) => App): Directory => ({
  ...directory,
  apps: directory.apps.map((app) =>
    app.appId === appId || app.sharesScenariosOf.includes(appId) ? change(app) : app,
  ),
});

export const changeUser = (directory: Directory, objectId: string, change: Partial<User>): Directory => ({
  ...directory,
  users: directory.users.map((user) => (user.objectId === objectId ? { ...user, ...change } : user)),
});

export const changeTenant = (directory: Directory, id: string, change: Partial<Tenant>): Directory => ({
  ...directory,
  tenants: directory.tenants.map((tenant) => (tenant.id === id ? { ...tenant, ...change } : tenant)),
});

export const withFaults = (directory: Directory, faults: Partial<Faults>): Directory => ({
  ...directory,
  faults: { ...directory.faults, ...faults },
});

/** The same redirect URIs on every platform, each rewritten. */
export const rewriteRedirectUris = (app: App, rewrite: (uri: string) => string): App => ({
  ...app,
  web: { ...app.web, redirectUris: app.web.redirectUris.map(rewrite) },
  spa: { redirectUris: app.spa.redirectUris.map(rewrite) },
  publicClient: { redirectUris: app.publicClient.redirectUris.map(rewrite) },
});

type Platform = 'web' | 'spa' | 'publicClient';

/** All redirect URIs of an app on one platform. */
export function moveRedirectUris(app: App, to: Platform): App {
  const all = [...app.web.redirectUris, ...app.spa.redirectUris, ...app.publicClient.redirectUris];
  const on = (platform: Platform) => ({ redirectUris: platform === to ? all : [] });
  return {
    ...app,
    web: { ...app.web, ...on('web') },
    spa: on('spa'),
    publicClient: on('publicClient'),
  };
}
