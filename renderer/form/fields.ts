import type { FormField } from '../state/model.ts';

/** Labels are a contract: scripts find the fields by them. */
export const FIELD_LABELS: Readonly<Record<FormField, string>> = {
  name: 'Name',
  cloud: 'Cloud',
  tenant: 'Tenant',
  clientId: 'Client ID',
  flow: 'Flow',
  clientType: 'Client type',
  secret: 'Client secret',
  redirectUri: 'Redirect URI',
  platform: 'Platform',
  scopes: 'Scopes',
  responseMode: 'Response mode',
  prompt: 'Prompt',
  loginHint: 'Login hint',
  domainHint: 'Domain hint',
  extraQueryParameters: 'Extra query parameters',
  secretExpiresOn: 'Secret expires on',
  relyingParty: 'Product',
  expectations: 'Expectations',
};

/** What stands folded under “More settings”. */
export const MORE_FIELDS: ReadonlySet<FormField> = new Set<FormField>([
  'responseMode',
  'prompt',
  'loginHint',
  'domainHint',
  'extraQueryParameters',
]);
