import type { App, Directory, Tenant, User } from '../../../electron/practice/directory.ts';
import type { Faults } from '../../../electron/practice/faults.ts';

/** What a test changes of the directory, each for `PracticeTenant.changeDirectory`. */
type Change = (directory: Directory) => Directory;

export const withApp =
  (appId: string, change: (app: App) => Partial<App>): Change =>
  (directory) => ({
    ...directory,
    apps: directory.apps.map((app) => (app.appId === appId ? { ...app, ...change(app) } : app)),
  });

export const withUser =
  (username: string, change: Partial<User>): Change =>
  (directory) => ({
    ...directory,
    users: directory.users.map((user) => (user.username === username ? { ...user, ...change } : user)),
  });

export const withTenant =
  (tenantId: string, change: Partial<Tenant>): Change =>
  (directory) => ({
    ...directory,
    tenants: directory.tenants.map((tenant) => (tenant.id === tenantId ? { ...tenant, ...change } : tenant)),
  });

export const withFaults =
  (faults: Partial<Faults>): Change =>
  (directory) => ({ ...directory, faults: { ...directory.faults, ...faults } });

/** Tokens in the redirect, as "ID tokens" and "Access tokens" under Authentication allow them. */
export const withImplicit = (appId: string): Change =>
  withApp(appId, ({ web }) => ({
    web: {
      ...web,
      implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: true },
    },
  }));

/** Consent of an administrator for all, as though it had always been there. */
export const withGrant =
  (tenantId: string, clientId: string, resourceId: string, scope: string): Change =>
  (directory) => ({
    ...directory,
    oauth2PermissionGrants: [
      ...directory.oauth2PermissionGrants,
      { tenantId, clientId, resourceId, principalId: null, scope },
    ],
  });
