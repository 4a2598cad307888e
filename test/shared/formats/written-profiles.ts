import { CLOUD_IDS } from '../../../shared/entra/clouds.ts';
import { BLANK_PROFILE, type ProfileDraft } from '../../../shared/profile/profile.ts';

export const TENANT_ID = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
export const DOMAIN = 'contoso.com';
export const TENANTS = [TENANT_ID, DOMAIN, 'common', 'organizations', 'consumers'] as const;
export const PRACTICE_ORIGIN = 'https://localhost:40123';

export const WEB_APP: ProfileDraft = {
  ...BLANK_PROFILE,
  name: 'Payroll: “A” #1',
  tenant: TENANT_ID,
  clientId: '4c1f7d0a-5b1e-4f3a-8d7e-9a0b1c2d3e4f',
  clientType: 'confidential',
  platform: 'web',
  redirectUri: 'http://localhost:3000/api/auth/callback/microsoft-entra-id',
  scopes: 'openid profile api://payroll/Pay.Read',
};

const KINDS: readonly Partial<ProfileDraft>[] = [
  {},
  { clientType: 'public' },
  { clientType: 'public', platform: 'spa', redirectUri: 'http://localhost:5173/done' },
  { clientType: 'public', platform: 'native', redirectUri: 'http://localhost' },
  { redirectUri: 'https://app.example/base/auth/callback/microsoft-entra-id?x=1' },
];

/** Every tenant in every cloud as every kind of client, and what is not filled in yet. */
export const WRITTEN_PROFILES: readonly ProfileDraft[] = [
  ...CLOUD_IDS.flatMap((cloud) =>
    TENANTS.flatMap((tenant) => KINDS.map((kind) => ({ ...WEB_APP, cloud, tenant, ...kind }))),
  ),
  BLANK_PROFILE,
  { ...BLANK_PROFILE, redirectUri: '', scopes: '' },
  { ...WEB_APP, name: '', clientId: '' },
];
