import { defineApp, defineAppRole, defineScope } from '../define.ts';
import { DAEMON_APP_ID, FILES_API_ID, FILES_API_URI } from './app-ids.ts';
import { CONTOSO } from './tenants.ts';

const READ_ALL = defineAppRole('Files.Read.All', 'Read the files of all people at Contoso', ['Application']);

/** The app with an API that it exposes; the daemon has its application permission. */
export const FILES_API = defineApp({
  tenantId: CONTOSO.id,
  displayName: 'Contoso files API (practice)',
  appId: FILES_API_ID,
  identifierUris: [FILES_API_URI],
  api: {
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [
      defineScope('Files.Read', 'Read your files at Contoso'),
      defineScope('Files.Manage', 'Change who may see the files of Contoso', 'Admin'),
    ],
  },
  // Tells it which clients can answer a claims challenge (continuous access evaluation).
  optionalClaims: { accessToken: [{ name: 'xms_cc' }] },
  appRoles: [READ_ALL],
  appRoleAssignedTo: [{ principalId: DAEMON_APP_ID, appRoleId: READ_ALL.id }],
});
