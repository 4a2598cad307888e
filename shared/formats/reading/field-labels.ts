import type { TextField } from './limits.ts';

/** As the profile's form calls them. */
export const FIELD_LABELS: Readonly<Record<TextField | 'secret', string>> = {
  name: 'Name',
  tenant: 'Tenant',
  clientId: 'Client ID',
  redirectUri: 'Redirect URI',
  scopes: 'Scopes',
  loginHint: 'Login hint',
  domainHint: 'Domain hint',
  secretExpiresOn: 'Secret expires on',
  secret: 'Client secret',
};
